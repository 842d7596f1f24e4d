"""Two threads that sanitise at once do not mix their texts."""

import threading

from elearning.common import html


class TestSanitise:
    def test_gives_each_thread_its_own_text(self):
        texts = {number: f"<ul><li>un {number}</li><li><b>deux {number}</b></li></ul>" * 20 for number in range(8)}
        wrong = []

        def clean(number):
            expected = texts[number].replace("<b>", "<strong>").replace("</b>", "</strong>")
            for _ in range(20):
                try:
                    if html.sanitise(texts[number]) != expected:
                        wrong.append(number)
                except Exception as fault:
                    wrong.append(fault)

        threads = [threading.Thread(target=clean, args=(number,)) for number in texts]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert wrong == []
