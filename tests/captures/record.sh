#!/bin/bash
# Records the captures of this folder from real programs in network namespaces:
#
#   client c0 ── r0 router r1 ── s0 server
#
# Everything lives in private mount, network and process namespaces and is gone afterwards.
# Needs root: inside a user namespace tcpdump fails when it gives up its rights.
set -euo pipefail
cd "$(dirname "$0")"

if [ "${1:-}" != inside ]; then
    [ "$(id -u)" = 0 ] || { echo "record.sh needs root" >&2; exit 1; }
    for tool in ip tc ethtool tcpdump ping iperf3 curl nc python3; do
        command -v "$tool" >/dev/null || {
            echo "missing: $tool (apt-get install iproute2 ethtool tcpdump iputils-ping iperf3 curl netcat-openbsd python3)" >&2
            exit 1
        }
    done
    exec unshare --mount --net --pid --fork --kill-child --mount-proc "$0" inside
fi

in_client() { ip netns exec client "$@"; }
in_router() { ip netns exec router "$@"; }
in_server() { ip netns exec server "$@"; }

# link HOST INTERFACE MAC HOST INTERFACE MAC: a virtual cable; fixed MACs, no offloads, so that frames are as on a wire.
link() {
    ip link add "$2" address "$3" netns "$1" type veth peer name "$5" address "$6" netns "$4"
    for end in "$1 $2" "$4 $5"; do
        set -- $end
        ip netns exec "$1" ethtool -K "$2" tso off gso off gro off tx off rx off >/dev/null
        ip netns exec "$1" sysctl -qw "net.ipv6.conf.$2.accept_dad=0" "net.ipv6.conf.$2.router_solicitations=0"
        ip -n "$1" link set "$2" up
    done
}

network() {
    mount -t tmpfs tmpfs /run
    for name in client router server; do
        ip netns add "$name"
        ip -n "$name" link set lo up
    done
    link client c0 02:00:00:00:00:c0 router r0 02:00:00:00:00:a0
    link router r1 02:00:00:00:00:a1 server s0 02:00:00:00:00:50
    ip -n client addr add 10.10.1.2/24 dev c0
    ip -n router addr add 10.10.1.1/24 dev r0
    ip -n router addr add 10.10.2.1/24 dev r1
    ip -n server addr add 10.10.2.2/24 dev s0
    ip -n client addr add fd10:1::2/64 dev c0
    ip -n router addr add fd10:1::1/64 dev r0
    ip -n router addr add fd10:2::1/64 dev r1
    ip -n server addr add fd10:2::2/64 dev s0
    in_router sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1
    ip -n client route add default via 10.10.1.1
    ip -n server route add default via 10.10.2.1
    ip -n client route add default via fd10:1::1
    ip -n server route add default via fd10:2::1
}

servers() {
    in_client iperf3 --server --daemon
    in_server python3 web.py 18 &
    in_server nc -lk 9000 </etc/services >/dev/null &
    sleep 1
}

# capture FILE INTERFACE [ARGUMENTS]: in the background; the first 128 bytes of each frame.
capture() {
    ip netns exec router tcpdump -Z root -i "$2" -w "$1" -s 128 --time-stamp-precision=nano "${@:3}" 2>/dev/null &
    captures+=($!)
}

stop_captures() {
    sleep 0.5
    kill "${captures[@]}"
    wait "${captures[@]}" || true
    captures=()
}

# traffic SECONDS: DSCP class by class; most of it from the server to the client.
traffic() {
    local pids=() count=$1
    # Voice, EF (46): 160 bytes of sound and an RTP header every 20 ms, both ways.
    in_server python3 send.py udp 10.10.1.2 46 172 1 20 $((count * 50)) & pids+=($!)
    in_client python3 send.py udp 10.10.2.2 46 172 1 20 $((count * 50)) & pids+=($!)
    # Video, AF41 (34), IPv6: a picture of five datagrams every 40 ms.
    in_server python3 send.py udp fd10:1::2 34 1200 5 40 $((count * 20)) & pids+=($!)
    # Network control, CS6 (48), and fragmented management, CS2 (16).
    in_client ping -q -Q 0xc0 -i 0.1 -c $((count * 8)) 10.10.2.2 >/dev/null & pids+=($!)
    in_client ping -q -Q 0x40 -i 0.3 -c $((count * 2)) -s 3000 10.10.2.2 >/dev/null & pids+=($!)
    in_client ping -q -Q 0x40 -i 0.3 -c $((count * 2)) -s 3000 fd10:2::2 >/dev/null & pids+=($!)
    # Web pages, AF21 (18), over both versions of IP; a text file, best effort (0).
    in_client curl -s -o /dev/null 'http://10.10.2.2:8000/page?[1-3]' & pids+=($!)
    in_client curl -s -o /dev/null 'http://[fd10:2::2]:8000/page?[1-2]' & pids+=($!)
    in_client timeout 1 nc -d 10.10.2.2 9000 >/dev/null & pids+=($!)
    # Bulk, AF11 (10), and scavenger, CS1 (8), IPv6: as fast as it goes.
    sleep 0.5
    in_server iperf3 -c 10.10.1.2 --bytes 200K --dscp 10 >/dev/null
    in_server iperf3 -c fd10:1::2 --bytes 100K --dscp 8 >/dev/null
    wait "${pids[@]}" || true
}

network
servers
captures=()

capture dscp-mix.pcap r1
sleep 0.5
# The router forwards no tags: these frames are seen on this link only.
in_server python3 send.py tagged s0 100 46 172 20 75 &
traffic 2
stop_captures

# One queue before the client's link, too slow and too short for the bulk. Only frames that
# the router forwards to the client.
in_router tc qdisc add dev r0 root tbf rate 20mbit burst 4000 limit 60000
forwarded='(ip and dst 10.10.1.2) or (ip6 and dst fd10:1::2)'
capture tbf-ingress.pcap r1 --direction=in "$forwarded"
capture tbf-egress.pcap r0 --direction=out "$forwarded"
sleep 0.5
traffic 2
stop_captures
in_router tc -s qdisc show dev r0 >tbf-qdisc.txt
python3 drops.py tbf-ingress.pcap tbf-egress.pcap >tbf-drops.csv

# Capture files belong to whoever owns this folder.
chown --reference=. ./*.pcap ./*.csv ./*.txt
