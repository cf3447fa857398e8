#!/usr/bin/env bash
# Unpacks beside the system, in .tools/xilinx, what makes bitstreams for an Artix-7 200T: nextpnr
# with its chip database, Project X-Ray's database and its tool that packs frames, as Debian's
# forky has them (tools/debian.sh). What they have for other devices is left out.
# Quick when there is nothing to do.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

name=xilinx
new=$PWD/.tools/xilinx.new
. tools/debian.sh

mkdir -p .tools
exec 9>.tools/xilinx.lock
flock 9
cat tools/xilinx.sh tools/debian.sh | cmp -s - .tools/xilinx/made-by && exit
need
rm -rf "$new"
write_config forky
echo "xilinx: reading the list of forky"
get update
echo "xilinx: downloading nextpnr and Project X-Ray (30 MB)"
get install --yes --download-only nextpnr-himbaechel-xilinx prjxray prjxray-database
echo "xilinx: unpacking"
unpack_all "$new/root" --exclude=database/{spartan7,kintex7,zynq7} --exclude=artix7/{gridinfo,harness,cells_data} \
    --exclude='chipdb-xc7[sz]*' --exclude=chipdb-xc7a{50,100}t.bin --exclude='xc7a[135]*' \
    --exclude={tileconn,node_wires}.json --exclude={mask,tile_type,site_type}_* --exclude='*.origin_info.db'
write_versions "$new"/apt/archives/*.deb
mkdir "$new/data"
mv "$new/root/usr/share/nextpnr/himbaechel/xilinx/chipdb-xc7a200t.bin" "$new/root/usr/share/prjxray/database/artix7" "$new/data"
libraries='$here/root/usr/lib/x86_64-linux-gnu'
for program in nextpnr-himbaechel-xilinx xc7frames2bit; do
    cat >"$new/$program" <<END
#!/bin/sh
here=\$(dirname "\$(readlink -f "\$0")")
PYTHONHOME="\$here/root/usr" exec "$libraries/ld-linux-x86-64.so.2" --library-path "$libraries" "\$here/root/usr/bin/$program" "\$@"
END
    chmod +x "$new/$program"
done
rm -rf "$new/apt" .tools/xilinx
cat tools/xilinx.sh tools/debian.sh >"$new/made-by"
mv "$new" .tools/xilinx
echo "xilinx: $(grep -e '^nextpnr-himbaechel-xilinx ' -e '^prjxray ' .tools/xilinx/versions | paste -sd, | sed 's/,/, /g')"
