"""What every practice is written in: a setting, a task, help."""

import json
import uuid
from collections.abc import Sequence
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content.blocks.media import VoiceBlock
from content.blocks.practices import checks
from content.blocks.practices.parts import Fields, TargetBlock, Verb, line, lines, why
from content.blocks.practices.scenario import from_scenario, said_texts, to_scenario
from content.blocks.step import StepBlock
from content.outlines import StepKind, StepOutline
from elearning.common.ids import wire_key

_EXAMPLE = uuid.UUID("7b0c7a52-53a5-4f0a-9c52-0c1f0f4f6a2e")


def _group(name: str, heading: Any, fields: Sequence[str], *, classname: str = "", icon: str) -> blocks.BlockGroup:
    group = blocks.BlockGroup(list(fields), heading=name, classname=classname, icon=icon)
    # Its clean name is made when the block is; the words can be read only later.
    group.heading = heading
    return group


class PracticeBlock(StepBlock):
    """A simulator. Each type adds the fields of its setting, named as in docs/practice.md, its goals and its traps."""

    heading = line(_("Heading"), 80, help_text=_("The name of this practice, in a few words."))
    task = lines(_("What to do"), 200, help_text=_("Say what to do, in one or two sentences."))
    done = lines(_("At the end"), 200, help_text=_("Say what was achieved, in one sentence."))
    variants = blocks.ListBlock(
        blocks.StructBlock(
            [
                (
                    "changes",
                    blocks.ListBlock(
                        blocks.StructBlock(
                            [("old", line(_("Instead of"), 200)), ("new", line(_("Say"), 200))], label=_("Replacement")
                        ),
                        min_num=1,
                        max_num=30,
                        label=_("Replacements"),
                    ),
                )
            ],
            label=_("Variant"),
        ),
        default=[],
        min_num=0,
        max_num=4,
        label=_("Variants"),
        help_text=_("The same task with other names, days or amounts. A badge asks for two variants."),
    )
    voice = VoiceBlock()

    kind: ClassVar[str]
    goal_verbs: ClassVar[tuple[Verb, ...]] = ()
    trap_verbs: ClassVar[tuple[Verb, ...]] = ()

    def get_form_layout(self) -> blocks.BlockGroup:
        own = [name for name in self.child_blocks if name not in COMMON]
        there = [name for name in ("task", "goals", "done") if name in self.child_blocks]
        helping = [name for name in ("traps", "variants", "voice") if name in self.child_blocks]
        return blocks.BlockGroup(
            [
                "heading",
                _group("setting", _("Setting"), own, icon="table"),
                _group("task", _("Task"), there, icon="list-ol"),
                _group("help", _("Help"), helping, icon="help"),
            ]
        )

    def outline(self, block_id: str, value: Any) -> StepOutline:
        scenario = to_scenario(self, value)
        text = json.dumps(scenario, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        heading = value["heading"]
        return StepOutline(key=wire_key(block_id), kind=StepKind.PRACTICE, heading=heading, scenario=text)

    def words(self, value: Any) -> list[str]:
        return [value["heading"], value["task"]]

    def explanations(self, value: Any) -> list[str]:
        return said_texts(to_scenario(self, value))

    def check_authoring(self, value: Any) -> None:
        checks.check(self, value)

    def setting_error(self, value: Any) -> ValidationError | None:
        """Return the first mistake of this type's own setting."""
        return None

    def get_preview_value(self) -> Any:
        """Return the example of `Meta.preview_value`, a scenario with its heading."""
        example = dict(self.meta.preview_value)
        heading = example.pop("heading")
        return self.to_python(from_scenario(self, example, _EXAMPLE, heading=heading))

    class Meta:
        abstract = True
        template = "content/blocks/practice.html"
        form_attrs = {"data-practice": ""}


COMMON = frozenset({"heading", "task", "goals", "done", "traps", "variants", "voice"})


def goal_list(verbs: Sequence[Verb], more: Fields = ()) -> blocks.ListBlock:
    """Return the goal builder: what to do, on which entry."""
    fields: list[tuple[str, blocks.Block]] = [
        ("do", blocks.ChoiceBlock(choices=[(verb.name, verb.says) for verb in verbs], label=_("What to do"))),
        ("on", TargetBlock(verbs, required=False, label=_("On which"))),
        *more,
        ("say", line(_("As the learner reads it"), 120, help_text=_("One sentence: “Open the mail of …”."))),
        ("hint", line(_("Hint"), 200, help_text=_("Say where to look, in one sentence."))),
    ]
    goal = blocks.StructBlock(fields, label=_("Goal"), label_format="{say}")
    return blocks.ListBlock(
        goal, min_num=1, max_num=8, label=_("Goals"), help_text=_("Each thing to do, in the order it is read.")
    )


def trap_list(verbs: Sequence[Verb]) -> blocks.ListBlock:
    """Return the acts that are explained instead of done."""
    fields: list[tuple[str, blocks.Block]] = [
        ("do", blocks.ChoiceBlock(choices=[(verb.name, verb.says) for verb in verbs], label=_("What somebody does"))),
        ("on", TargetBlock(verbs, required=False, label=_("On which"), help_text=_("Empty: on any of them."))),
        ("why", why(_("Why this is not the way"))),
    ]
    return blocks.ListBlock(
        blocks.StructBlock(fields, label=_("Trap"), label_format="{why}"),
        default=[],
        min_num=0,
        max_num=20,
        label=_("Traps"),
        help_text=_("What people do by mistake. It is explained and does not happen."),
    )
