"""A badge may ask for other badges and for a task that staff saw."""

import wagtail.fields
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("content", "0009_practice_steps"),
    ]

    operations = [
        migrations.AlterField(
            model_name="badge",
            name="criteria",
            field=wagtail.fields.StreamField(
                [("course", 0), ("module", 1), ("badge", 3), ("seen", 4)],
                block_lookup={
                    0: (
                        "wagtail.blocks.PageChooserBlock",
                        (),
                        {"label": "Every module of a course", "page_type": ["content.CoursePage"]},
                    ),
                    1: (
                        "wagtail.blocks.PageChooserBlock",
                        (),
                        {"label": "A module", "page_type": ["content.ModulePage"]},
                    ),
                    2: ("wagtail.snippets.blocks.SnippetChooserBlock", ("content.Badge",), {"label": "Badge"}),
                    3: ("wagtail.blocks.ListBlock", (2,), {"label": "One of these badges", "min_num": 1}),
                    4: (
                        "wagtail.blocks.CharBlock",
                        (),
                        {
                            "help_text": "The list is what staff look at before they say that the person did it for real.",
                            "icon": "view",
                            "label": "Something staff see the person do",
                            "max_length": 160,
                        },
                    ),
                },
                verbose_name="what it asks",
            ),
        ),
    ]
