#!/usr/bin/env bash
# Unpacks beside the system, in .tools/guest, what `make test-guest` starts: QEMU with
# firmware, a kernel with its VFIO modules, and busybox, as Debian packs them. Nothing is
# installed and nothing needs root: apt-get works on lists of its own, from the mirror that
# the machine's apt uses anyway. Which release each comes from is fixed here; the exact
# versions, which a mirror replaces from time to time, are written to .tools/guest/versions.
# Quick when there is nothing to do.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

guest=.tools/guest
new=$PWD/.tools/guest.new

fail() {
    echo "guest: $*" >&2
    exit 1
}

need() {
    [ "$(uname -m)" = x86_64 ] || fail "the guest is an x86-64 machine, its programs are built on one; this is $(uname -m)"
    command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null ||
        fail "QEMU and kernel are taken from Debian's packages: apt-get and dpkg-deb are missing"
    keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    [ -r "$keyring" ] || fail "Debian's keys are missing; install them with: sudo apt-get install debian-archive-keyring"
    mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Label: Debian' | sort -u | head -n 1)
    [ -n "$mirror" ] || fail "apt knows no mirror of Debian, or has not read it: sudo apt-get update"
}

# Read after the machine's own settings, so that its proxies count and its hooks do not.
write_config() {
    mkdir -p "$new"/apt/{lists,archives}/partial
    touch "$new"/apt/{status,preferences}
    cat >"$new/apt/apt.conf" <<END
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
#clear DPkg::Post-Invoke;
Dir::State "$new/apt";
Dir::State::status "$new/apt/status";
Dir::State::lists "$new/apt/lists";
Dir::Cache "$new/apt";
Dir::Cache::archives "$new/apt/archives";
Dir::Etc::sourcelist "$new/apt/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "$new/apt/preferences";
Dir::Etc::preferencesparts "/dev/null";
APT::Architecture "amd64";
APT::Architectures { "amd64"; };
APT::Install-Recommends "false";
APT::Sandbox::User "root";
APT::Update::Error-Mode "any";
Acquire::Languages "none";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
END
    printf "deb [signed-by=$keyring] $mirror %s main\n" trixie trixie-backports bookworm >"$new/apt/sources.list"
}

# Lets apt show its progress to who watches.
get() {
    local quiet=-qq
    [ -t 1 ] && quiet=-q=0
    apt-get -c "$new/apt/apt.conf" "$quiet" "$@"
}

# The name of the newest kernel that the release's meta-package wants.
kernel_package() {
    apt-cache -c "$new/apt/apt.conf" show linux-image-cloud-amd64/bookworm |
        sed -n 's/^Depends: \(linux-image-[^ ]*\) .*/\1/p' | head -n 1
}

download() {
    echo "guest: reading the lists of trixie, trixie-backports and bookworm"
    get update
    kernel=$(kernel_package)
    [ -n "$kernel" ] || fail "bookworm has no linux-image-cloud-amd64"
    echo "guest: downloading QEMU, $kernel and busybox (65 MB)"
    get install --yes --download-only --target-release trixie-backports qemu-system-x86 seabios
    (cd "$new" && get download "$kernel/bookworm" busybox-static/bookworm)
}

unpack() {
    echo "guest: unpacking"
    mkdir -p "$new"/{qemu,kernel}
    local package
    for package in "$new"/apt/archives/*.deb; do
        dpkg-deb --fsys-tarfile "$package" | tar -x -C "$new/qemu" --no-same-owner --exclude=./usr/share/{doc,man,locale} \
            --exclude=./usr/bin/qemu-system-{i386,x86_64-microvm} --exclude=gconv
    done
    dpkg-deb --fsys-tarfile "$new"/linux-image-*.deb | tar -x -C "$new/kernel" --no-same-owner \
        --wildcards './boot/vmlinuz-*' '*/irqbypass.ko' '*/drivers/vfio/*.ko'
    dpkg-deb --fsys-tarfile "$new"/busybox-static_*.deb | tar -x -C "$new" --no-same-owner --strip-components=2 ./bin/busybox
    mkdir "$new/modules"
    find "$new/kernel/lib" -name '*.ko' -exec mv {} "$new/modules/" \;
    mv "$new"/kernel/boot/vmlinuz-* "$new/vmlinuz"
}

# The copy of this script says that all is there.
finish() {
    local package
    for package in "$new"/*.deb "$new"/apt/archives/*.deb; do
        dpkg-deb --show --showformat='${Package} ${Version}\n' "$package"
    done >"$new/versions"
    rm -rf "$new"/{apt,kernel,*.deb} "$guest"
    cp tools/guest.sh "$new/"
    mv "$new" "$guest"
    echo "guest: $(sed -n 's/^qemu-system-x86 /QEMU /p; s/^linux-image-/Linux /p' "$guest/versions" | paste -sd, | sed 's/,/, /g')"
}

mkdir -p .tools
exec 9>.tools/guest.lock
flock 9
cmp -s tools/guest.sh "$guest/guest.sh" && exit
need
rm -rf "$new"
write_config
download
unpack
finish
