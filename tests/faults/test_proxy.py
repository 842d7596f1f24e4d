"""The proxy does what it says: a fault test rests on a fault that really happened."""

import http.client
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

import pytest

from tests.faults.proxy import Fault, FaultProxy

ANSWER = b"all is well, and here it is said at some length"


class Recorder(BaseHTTPRequestHandler):
    """Writes down what it was sent."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.heard.append(body)
        self.send_response(200)
        self.send_header("Content-Length", str(len(ANSWER)))
        self.end_headers()
        self.wfile.write(ANSWER)

    def log_message(self, *_words):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request, client_address):
        """Requests that are cut are what is tested."""


@pytest.fixture
def server():
    running = Server(("127.0.0.1", 0), Recorder)
    running.heard = []
    thread = threading.Thread(target=running.serve_forever, args=(0.02,))
    thread.start()
    yield running
    running.shutdown()
    thread.join()
    running.server_close()


@pytest.fixture
def proxied(server):
    """A proxy before the server, with the given faults for the first requests and none for the others."""
    opened = []

    def open_one(*faults):
        proxy = FaultProxy(
            f"http://127.0.0.1:{server.server_port}", lambda n: faults[n] if n < len(faults) else Fault()
        )
        opened.append(proxy.__enter__())
        return proxy

    yield open_one
    for proxy in opened:
        proxy.__exit__()


def post(proxy, body):
    """Return what the phone hears."""
    connection = http.client.HTTPConnection(urlsplit(proxy.address).netloc, timeout=10)
    try:
        connection.request("POST", "/", body)
        return connection.getresponse().read()
    finally:
        connection.close()


class TestFaultProxy:
    def test_passes_on_what_it_is_not_asked_to_spoil(self, proxied, server):
        proxy = proxied()

        assert [post(proxy, b"one"), post(proxy, b"two")] == [ANSWER, ANSWER]
        assert server.heard == [b"one", b"two"]
        assert not proxy.happened

    def test_lets_the_server_answer_and_the_phone_hear_nothing(self, proxied, server):
        proxy = proxied(Fault(swallow=True))

        with pytest.raises(http.client.RemoteDisconnected):
            post(proxy, b"one")

        assert server.heard == [b"one"]
        assert proxy.happened == {"swallow": 1}

    @pytest.mark.parametrize("after", [0, 10, 95])
    def test_cuts_a_request_so_that_the_server_never_has_it(self, proxied, server, after):
        proxy = proxied(Fault(drop_after=after))

        with pytest.raises(OSError):
            post(proxy, b"x" * 1000)

        assert [body for body in server.heard if len(body) == 1000] == []

    def test_ends_an_answer_early(self, proxied, server):
        with pytest.raises(http.client.IncompleteRead):
            post(proxied(Fault(truncate_after=-5)), b"one")

        assert server.heard == [b"one"]

    def test_resets_the_line_in_the_middle_of_an_answer(self, proxied, server):
        proxy = proxied(Fault(reset_after=20))

        with socket.create_connection(("127.0.0.1", urlsplit(proxy.address).port), timeout=10) as phone:
            phone.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\none")
            heard = iter(lambda: phone.recv(1000), b"")
            with pytest.raises(ConnectionResetError):
                list(heard)

        assert server.heard == [b"one"]

    def test_says_something_else_in_the_place_of_the_server(self, proxied, server):
        with pytest.raises(http.client.BadStatusLine):
            post(proxied(Fault(garbage=b"<html>Welcome to our station</html>")), b"one")

        assert server.heard == [b"one"]

    def test_gives_the_server_the_same_request_again(self, proxied, server):
        assert post(proxied(Fault(copies=2)), b"one") == ANSWER

        assert server.heard == [b"one"] * 3

    def test_lets_a_later_request_pass_first(self, proxied, server):
        proxy = proxied(Fault(reorder=True))

        with ThreadPoolExecutor(2) as pool:
            first = pool.submit(post, proxy, b"one")
            while not proxy.happened:
                time.sleep(0.001)
            second = pool.submit(post, proxy, b"two")

        assert (first.result(), second.result()) == (ANSWER, ANSWER)
        assert server.heard == [b"two", b"one"]

    def test_slows_down_both_ways(self, proxied, server):
        proxy = proxied(Fault(delay=0.01, speed=5000))

        assert post(proxy, b"x" * 1500) == ANSWER
        assert server.heard == [b"x" * 1500]
        assert proxy.happened == {"delay": 1, "speed": 1}

    def test_resets_the_phone_when_the_server_is_gone(self, proxied, server):
        proxy = proxied()
        server.shutdown()
        server.server_close()

        with pytest.raises(OSError):
            post(proxy, b"one")
