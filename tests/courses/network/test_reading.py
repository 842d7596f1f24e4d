from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from courses.network import standard, vocabularies
from courses.network.cleaning import guarded
from courses.network.reading import Note, Reading, Why, read_row
from courses.network.standard import FIELDS, ReadPlace
from tests.factories.places import a_row

# A row of version 0.1, as its example writes it.
OLD = {
    "id": "vieux-lieu",
    "pivot": "43493312300029",
    "nom": "Le Vieux Lieu",
    "commune": "Reims",
    "code_postal": "51100",
    "adresse": "12 BIS RUE DE LECLERCQ",
    "cle_ban": "13001_3079_00001",
    "typologie": "TIERS_LIEUX,ASSO",
    "courriel": "contact@lieu.example",
    "site_web": "https://lieu.example/,https://m.lieu.example/a,b",
    "date_maj": "2022-06-02",
    "services": "Devenir autonome dans les démarches administratives,Prendre en main un ordinateur",
    "publics_accueillis": "Familles/enfants;Adultes;Déficience visuelle;Seniors (+ 65 ans)",
    "conditions_acces": "Payant : L'accès au lieu et/ou à ses services est payant;Accepte le Pass numérique : Il est"
    " possible d'utiliser un Pass numérique pour accéder au lieu",
    "labels_nationaux": "France Services;APTIC;CNFS;Fabriques de Territoire",
    "labels_autres": "SudLabs;Nièvre médiation numérique",
    "modalites_accompagnement": "Seul : j'ai accès à du matériel et une connexion;Dans un atelier : j'apprends"
    " collectivement à utiliser le numérique",
    "accessibilite": "https://acces.example/lieu",
}


def read(**changes: object) -> ReadPlace:
    place = read_row(a_row(**changes)).place
    assert place is not None
    return place


class TestRow:
    def test_becomes_a_place(self):
        place = read(telephone="+33199000001", frais_a_charge="Gratuit sous condition|Payant", horaires="24/7")

        assert (place.key, place.name, place.updated_on) == ("lieu-1", "Le Lieu lieu-1", date(2024, 5, 31))
        assert (place.phone, place.costs, place.hours) == ("+33199000001", ("conditions", "paid"), "24/7")
        assert (place.latitude, place.longitude) == (49.894171, 2.295695)

    def test_is_refused_for_every_reason_at_once(self):
        reading = read_row(a_row(nom="", code_postal="1", date_maj="?"))

        assert reading.place is None
        assert {(refusal.field, refusal.why) for refusal in reading.refusals} == {
            ("nom", Why.MISSING),
            ("code_postal", Why.WRONG_SHAPE),
            ("date_maj", Why.WRONG_SHAPE),
        }

    @pytest.mark.parametrize("row", [None, 3, "lieu", [], ["lieu"]])
    def test_is_refused_when_it_is_none(self, row):
        assert [refusal.why for refusal in read_row(row).refusals] == [Why.NOT_A_ROW]

    def test_has_codes_in_one_order_whatever_the_file_wrote(self):
        one = read(services="Loisirs et créations numériques|Aide aux démarches administratives")
        other = read(services="Aide aux démarches administratives|Loisirs et créations numériques")

        assert one.digest() == other.digest()

    def test_may_write_names_of_columns_with_capitals_and_accents(self):
        reading = read_row({f" {name.upper()} ": value for name, value in a_row().items()})

        assert reading.place == read()

    def test_may_hold_lists_as_json_does(self):
        assert read(services=["Aide aux démarches administratives", None, 3]).services == ("procedures",)

    def test_with_zeros_for_a_registration_is_kept_without(self):
        reading = read_row(a_row(pivot="000 000 000 00000"))

        assert reading.place is not None
        assert reading.place.pivot == ""
        assert [remark.note for remark in reading.remarks] == [Note.UNKNOWN_PIVOT]


class TestRowOfAnEarlierVersion:
    def test_feeds_the_fields_of_today(self):
        place = read_row(OLD).place

        assert place is not None
        assert place.address == "12 bis rue de Leclercq"
        assert place.emails == ("contact@lieu.example",)
        assert place.websites == ("https://lieu.example/", "https://m.lieu.example/a,b")
        assert place.types == ("TIERS_LIEUX", "ASSO")
        assert place.services == ("procedures", "daily")
        assert (place.publics, place.care) == (("families", "seniors"), ("sight",))
        assert place.costs == ("conditions", "paid")
        assert place.programmes == ("conseillers", "france_services")
        assert place.labels == ("Fabriques de Territoire",)
        assert place.other_labels == ("SudLabs", "Nièvre médiation numérique", "APTIC")
        assert place.support == ("alone", "workshop")
        assert place.accessibility == ("https://acces.example/lieu",)

    def test_has_only_what_no_field_knows_noted(self):
        assert [(r.field, r.what) for r in read_row(OLD).remarks] == [
            ("publics_accueillis", "Adultes"),
            ("latitude", ""),
        ]

    def test_may_write_themes_of_data_inclusion(self):
        row = a_row(services="") | {"thematiques": ["numerique--s-equiper-en-materiel-informatique"]}

        assert read_row({**row, "services": None}).place.services == ("equipment",)


class TestVocabularies:
    def test_share_no_code(self):
        enums = [field.vocabulary for field in FIELDS if field.vocabulary]
        codes = [code for vocabulary in enums for code in vocabulary]

        assert len(set(codes)) == len(codes) == len(vocabularies.SPELLINGS)

    @pytest.mark.parametrize("field", [f for f in FIELDS if f.vocabulary], ids=lambda field: field.name)
    def test_are_read_as_they_are_written(self, field):
        codes = tuple(code.value for code in field.vocabulary)
        written = standard.write(field, codes)

        assert getattr(read(**{field.name: written}), field.attribute) == codes


texts = st.text() | st.sampled_from(
    ["|", "'=1", "MAIRIE", "+33", "00000000000000", "2024-05-31", "80000", "49.9", "2.3"]
)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=5,
)
names = st.sampled_from([field.name for field in FIELDS]) | texts


class TestAnyRow:
    @settings(max_examples=300, deadline=None)
    @given(st.dictionaries(names | st.none(), values, max_size=12) | values)
    def test_is_read_or_refused_and_never_raises(self, row):
        reading = read_row(row)

        assert isinstance(reading, Reading)
        assert (reading.place is None) == bool(reading.refusals)

    @settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.fixed_dictionaries({}, optional={f.name: texts for f in FIELDS if not f.is_required}), texts, texts)
    def test_that_is_kept_is_read_the_same_after_it_was_written(self, optional, name, address):
        place = read_row(a_row(nom=f"{name}x", adresse=f"{address}x") | optional).place
        assert place is not None

        cells = {name: guarded(v) if isinstance(v, str) else repr(v) for name, v in place.written()}

        assert read_row(cells).place == place
