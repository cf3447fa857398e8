"""web.py DSCP: a web server on port 8000, IPv4 and IPv6; every page is 40,000 bytes."""

import http.server
import socket
import sys


class Page(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        page = (b"wiremeter " * 4000)[:40000]
        self.send_response_only(200)
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    address_family = socket.AF_INET6

    def get_request(self):
        connection, address = super().get_request()
        tos = int(sys.argv[1]) << 2
        connection.setsockopt(socket.IPPROTO_IP, socket.IP_TOS, tos)
        connection.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_TCLASS, tos)
        return connection, address


Server(("::", 8000), Page).serve_forever()
