"""From plain words to HTML."""

import pytest

from content.seeding.steps import rich


class TestRich:
    @pytest.mark.parametrize(
        ("written", "html"),
        [
            ("Un mail.", "<p>Un mail.</p>"),
            ("Un.\n\nDeux.", "<p>Un.</p><p>Deux.</p>"),
            (
                "Vous pouvez :\n- lire\n- **écrire**\nFin.",
                "<p>Vous pouvez :</p><ul><li>lire</li><li><strong>écrire</strong></li></ul><p>Fin.</p>",
            ),
            ("## Titre\nTexte", "<h3>Titre</h3><p>Texte</p>"),
            ("2 < 3 & <script>", "<p>2 &lt; 3 &amp; &lt;script&gt;</p>"),
        ],
    )
    def test_writes_paragraphs_lists_headings_and_bold(self, written, html):
        assert rich(written) == html
