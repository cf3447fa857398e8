#!/usr/bin/env bash
# Unpacks beside the system, in .tools/guest, what `make test-guest` starts: QEMU with
# firmware, a kernel with its VFIO modules, and busybox, as Debian packs them (tools/debian.sh).
# Which release each comes from is fixed here; the exact versions are in .tools/guest/versions.
# Quick when there is nothing to do.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

guest=.tools/guest
new=$PWD/.tools/guest.new
name=guest
. tools/debian.sh

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
    mkdir -p "$new/kernel"
    unpack_all "$new/qemu" --exclude=./usr/bin/qemu-system-{i386,x86_64-microvm}
    dpkg-deb --fsys-tarfile "$new"/linux-image-*.deb | tar -x -C "$new/kernel" --no-same-owner \
        --wildcards './boot/vmlinuz-*' '*/irqbypass.ko' '*/drivers/vfio/*.ko'
    dpkg-deb --fsys-tarfile "$new"/busybox-static_*.deb | tar -x -C "$new" --no-same-owner --strip-components=2 ./bin/busybox
    mkdir "$new/modules"
    find "$new/kernel/lib" -name '*.ko' -exec mv {} "$new/modules/" \;
    mv "$new"/kernel/boot/vmlinuz-* "$new/vmlinuz"
}

# The copy of the scripts says that all is there.
finish() {
    write_versions "$new"/*.deb "$new"/apt/archives/*.deb
    rm -rf "$new"/{apt,kernel,*.deb} "$guest"
    cat tools/guest.sh tools/debian.sh >"$new/made-by"
    mv "$new" "$guest"
    echo "guest: $(sed -n 's/^qemu-system-x86 /QEMU /p; s/^linux-image-/Linux /p' "$guest/versions" | paste -sd, | sed 's/,/, /g')"
}

mkdir -p .tools
exec 9>.tools/guest.lock
flock 9
cat tools/guest.sh tools/debian.sh | cmp -s - "$guest/made-by" && exit
need
rm -rf "$new"
write_config trixie trixie-backports bookworm
download
unpack
finish
