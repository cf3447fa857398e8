# What tools/guest.sh and tools/place.sh share: packages of Debian unpacked beside the system.
# Nothing is installed and nothing needs root: apt-get works on lists of its own, in "$new/apt",
# from the mirror that the machine's apt uses anyway. Whoever sources this has set `new`, a
# folder with its whole path, and `name`, for what is said.

fail() {
    echo "$name: $*" >&2
    exit 1
}

# Whether this machine can; and where its packages come from.
need() {
    [ "$(uname -m)" = x86_64 ] || fail "these programs are built on x86-64; this is $(uname -m)"
    command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null ||
        fail "they are taken from Debian's packages: apt-get and dpkg-deb are missing"
    keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    [ -r "$keyring" ] || fail "Debian's keys are missing; install them with: sudo apt-get install debian-archive-keyring"
    mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Label: Debian' | sort -u | head -n 1)
    [ -n "$mirror" ] || fail "apt knows no mirror of Debian, or has not read it: sudo apt-get update"
}

# For these releases. Read after the machine's own settings, so that its proxies count and its
# hooks do not.
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
    printf "deb [signed-by=$keyring] $mirror %s main\n" "$@" >"$new/apt/sources.list"
}

# Lets apt show its progress to who watches.
get() {
    local quiet=-qq
    [ -t 1 ] && quiet=-q=0
    apt-get -c "$new/apt/apt.conf" "$quiet" "$@"
}

# All packages that were downloaded, into a folder, but for what the rest of tar's options say.
unpack_all() {
    local package into=$1
    shift
    mkdir -p "$into"
    for package in "$new"/apt/archives/*.deb; do
        dpkg-deb --fsys-tarfile "$package" | tar -x -C "$into" --no-same-owner --exclude=./usr/share/{doc,man,locale} --exclude=gconv "$@"
    done
}

# The exact versions, which a mirror replaces from time to time.
write_versions() {
    local package
    for package in "$@"; do
        dpkg-deb --show --showformat='${Package} ${Version}\n' "$package"
    done >"$new/versions"
}
