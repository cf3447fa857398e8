#!/usr/bin/env bash
# Unpacks beside the system, in .tools/place, what places and routes for an ECP5: nextpnr and its
# chip database, as Debian's forky packs them (tools/debian.sh); trixie's is too old to place a
# whole card. The same compiled for WebAssembly is a Python wheel, and takes hours for one.
# Quick when there is nothing to do.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

name=place
new=$PWD/.tools/place.new
. tools/debian.sh

mkdir -p .tools
exec 9>.tools/place.lock
flock 9
cat tools/place.sh tools/debian.sh | cmp -s - .tools/place/made-by && exit
need
rm -rf "$new"
write_config forky
echo "place: reading the list of forky"
get update
echo "place: downloading nextpnr for ECP5"
get install --yes --download-only nextpnr-ecp5
echo "place: unpacking"
unpack_all "$new/root"
write_versions "$new"/apt/archives/*.deb
# It looks for its chips in the system's folder, which is root's: let it look in `ecp5` where it runs.
sed -i 's|/usr/share/nextpnr/|./././././././././/|' "$new/root/usr/bin/nextpnr-ecp5"
libraries='$here/root/usr/lib/x86_64-linux-gnu'
cat >"$new/nextpnr-ecp5" <<END
#!/bin/sh
here=\$(dirname "\$(readlink -f "\$0")")
[ -e ecp5 ] || ln -s "\$here/root/usr/share/nextpnr/ecp5" ecp5
PYTHONHOME="\$here/root/usr" exec "$libraries/ld-linux-x86-64.so.2" --library-path "$libraries" "\$here/root/usr/bin/nextpnr-ecp5" "\$@"
END
chmod +x "$new/nextpnr-ecp5"
rm -rf "$new/apt" .tools/place
cat tools/place.sh tools/debian.sh >"$new/made-by"
mv "$new" .tools/place
echo "place: $(sed -n 's/^nextpnr-ecp5 /nextpnr-ecp5 /p' .tools/place/versions)"
