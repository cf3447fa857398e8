#!/usr/bin/env bash
# Installs what building, testing and synthesis need: Debian packages where the machine
# lacks them, and in .tools the pinned Python wheels of tools/requirements.txt and stamp-suite.
# Quick when there is nothing to do.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() {
    echo "setup: $*" >&2
    exit 1
}

has_header() {
    echo "#include <$1>" | c++ -x c++ -fsyntax-only - 2>/dev/null
}

has_library() {
    python3 -c "import ctypes; ctypes.CDLL('$1')" 2>/dev/null
}

# Debian's python3 can lack ensurepip although the module venv is there.
missing_packages() {
    command -v c++ >/dev/null || echo g++
    command -v make >/dev/null || echo make
    command -v python3 >/dev/null || echo python3
    python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
    has_header zlib.h || echo zlib1g-dev
    has_header lz4.h || echo liblz4-dev
    # openFPGALoader's.
    has_library libusb-1.0.so.0 || echo libusb-1.0-0
    has_library libftdi1.so.2 || echo libftdi1-2
    # The tests' networks, and what looks at their packets.
    command -v nsenter >/dev/null || echo util-linux
    command -v ip >/dev/null || echo iproute2
    command -v tshark >/dev/null || echo tshark
}

install_packages() {
    local packages
    mapfile -t packages < <(missing_packages)
    [ ${#packages[@]} -eq 0 ] && return
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
        fail "missing: ${packages[*]}; install them, on Debian with: sudo apt-get install ${packages[*]}"
    fi
    echo "setup: installing ${packages[*]}"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}"
}

check_rust() {
    command -v cargo >/dev/null || fail "cargo is missing; install Rust $rust_version or later (rustup, default profile)"
    cargo fmt --version >/dev/null 2>&1 || fail "rustfmt is missing: rustup component add rustfmt"
    cargo clippy --version >/dev/null 2>&1 || fail "clippy is missing: rustup component add clippy"
}

# The copy of the requirements is written last: it says that the venv is complete.
install_wheels() {
    local stamp=.tools/venv/requirements.txt
    cmp -s tools/requirements.txt "$stamp" && .tools/venv/bin/python3 -c '' 2>/dev/null && return
    echo "setup: installing the wheels of tools/requirements.txt in .tools/venv"
    python3 -m venv --clear .tools/venv
    .tools/venv/bin/python3 -m pip install --quiet --disable-pip-version-check -r tools/requirements.txt
    cp tools/requirements.txt "$stamp"
}

# Another's STAMP, which tests measure against the card's. Built apart, so that it shares nothing.
install_stamp_suite() {
    local version=1.0.0
    [ "$(.tools/bin/stamp-suite --version 2>/dev/null)" = "stamp-suite $version" ] && return
    echo "setup: building stamp-suite $version in .tools/bin"
    cargo install --quiet --locked --force --root .tools "stamp-suite@$version"
}

rust_version=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
mkdir -p .tools
exec 9>.tools/setup.lock
flock 9
install_packages
check_rust
install_wheels
install_stamp_suite
