"""What learners' phones ask for. Addresses are printed on cards and written in apps: they do not move."""

from django.urls import path, re_path, register_converter

from .api.description import description_door
from .api.diagnoses import diagnoses_door, key_door
from .api.locking import lock_door
from .api.returning import return_door
from .api.session import append_door, me_door, session_door
from .api.sync import sync_door
from .web import attestations, cards, giving_back, help_page, language, offline, orientation, own_page, search, steps
from .web.pro import cases as pro_cases
from .web.pro import diagnosis as pro_diagnosis
from .web.pro import home as pro_home
from .web.pro import places as pro_places
from .web.pro import referrals as pro_referrals
from .web.pro import sending as pro_sending
from .web.pro import sign_up as pro_sign_up
from .web.pro import without_internet as pro_offline
from .web.pro.training import agreement as pro_agreement
from .web.pro.training import assessment as pro_assessment
from .web.pro.training import attestation as pro_attestation
from .web.pro.training import interviews as pro_interviews
from .web.reception import people, person, phone, printing, referrals
from .web.region import referrals as region_referrals
from .web.structures import pages as structures
from .web.structures import workers

register_converter(steps.StepKeyConverter, "step")
app_name = "courses"

urlpatterns = [
    path("api/v1/session", session_door, name="session"),
    path("api/v1/lock", lock_door, name="lock"),
    path("api/v1/me", me_door, name="me"),
    path("api/v1/append", append_door, name="append"),
    path("api/v1/sync", sync_door, name="sync"),
    path("api/v1/return", return_door, name="return"),
    path("api/v1/diagnoses", diagnoses_door, name="diagnoses"),
    path("api/v1/diagnosis-key", key_door, name="diagnosis-key"),
    path("api/v1/openapi.json", description_door, name="openapi"),
    path("sw.js", offline.service_worker, name="service-worker"),
    path("manifest.webmanifest", offline.manifest, name="manifest"),
    path("app/<slug:language>/", offline.app_page, name="app-page"),
    re_path(r"^c/?$", cards.scanned_card, name="scanned-card"),
    re_path(r"^carte/?$", cards.card_number, name="card"),
    re_path(r"^moi/?$", own_page.own_page, name="own-page"),
    re_path(r"^moi/fini/?$", own_page.finished, name="finished"),
    re_path(r"^rendre/?$", giving_back.give_back, name="give-back"),
    re_path(r"^aide/?$", help_page.help_page, name="help"),
    re_path(r"^chercher/?$", search.search, name="search"),
    re_path(r"^en/search/?$", search.search, name="search-in-english"),
    re_path(r"^langue/?$", language.language, name="language"),
    re_path(r"^orientation/?$", orientation.orientation, name="orientation"),
    path("accueil/", people.people, name="desk"),
    path("accueil/nouveau/", people.new_person, name="desk-new"),
    path("accueil/telephone/", phone.phone, name="desk-phone"),
    path("accueil/cartes/", printing.sheets, name="desk-cards"),
    path("accueil/orientations/", referrals.referrals, name="desk-referrals"),
    path("accueil/orientations/<uuid:referral_id>/", referrals.referral, name="desk-referral"),
    path("accueil/orientations/<uuid:referral_id>/carte/", referrals.welcome, name="desk-referral-card"),
    path("accueil/<uuid:person_id>/", person.person, name="desk-person"),
    path("accueil/<uuid:person_id>/carte/", printing.card, name="desk-card"),
    path("accueil/<uuid:person_id>/vu/", person.seen, name="desk-seen"),
    path("accueil/<uuid:person_id>/verrou/", person.unlock, name="desk-unlock"),
    path("pro/", pro_home.home, name="pro-home"),
    path("pro/inscription/", pro_sign_up.address, name="sign-up"),
    path("pro/inscription/code/", pro_sign_up.code, name="sign-up-code"),
    path("pro/inscription/compte/", pro_sign_up.account, name="sign-up-account"),
    path("equipe/structures/", structures.structures, name="structures"),
    path("equipe/structures/<uuid:partner_id>/", structures.structure, name="structure"),
    path("equipe/structures/<uuid:partner_id>/fusion/", structures.merge, name="structure-merge"),
    path("equipe/structures/<uuid:partner_id>/ajouter/", structures.place, name="structure-place"),
    path("equipe/structures/<uuid:partner_id>/<uuid:person_id>/fin/", workers.leave, name="worker-leave"),
    path("equipe/structures/personnes/<uuid:person_id>/ouvrir/", workers.approve, name="worker-approve"),
    path("equipe/structures/personnes/<uuid:person_id>/refuser/", workers.refuse, name="worker-refuse"),
    path("pro/lieux/", pro_places.places, name="pro-places"),
    path("pro/lieux/<uuid:place_id>/", pro_places.place, name="pro-place"),
    path("pro/entretiens/", pro_interviews.interviews, name="pro-interviews"),
    path("pro/entretiens/<slug:key>/", pro_interviews.interview, name="pro-interview"),
    path("pro/entretiens/<slug:key>/<uuid:grading_id>/", pro_interviews.answer, name="pro-interview-answer"),
    path("pro/evaluation/", pro_assessment.assessment, name="pro-assessment"),
    path("pro/evaluation/cas/", pro_assessment.case, name="pro-assessment-case"),
    path("pro/evaluation/<uuid:assessment_id>/", pro_assessment.result, name="pro-assessment-result"),
    path("pro/attestation/", pro_attestation.attestation, name="pro-attestation"),
    path("pro/attestation/<uuid:attestation_id>.pdf", pro_attestation.pdf, name="pro-attestation-pdf"),
    path("pro/accord/", pro_agreement.agreement, name="pro-agreement"),
    path("attestations/<uuid:attestation_id>/", attestations.attestation, name="attestation"),
    path("pro/diagnostic/", pro_diagnosis.diagnosis, name="pro-diagnosis"),
    path("pro/diagnostic/papier/", pro_diagnosis.slip, name="pro-slip"),
    path("pro/diagnostic/sans-internet/", pro_offline.page, name="pro-diagnosis-offline"),
    path("pro/diagnostic/sans-internet/<slug:language>/", pro_offline.page_in, name="pro-diagnosis-offline-in"),
    path("pro/sw.js", pro_offline.service_worker, name="pro-service-worker"),
    path("pro/diagnostic/suivis/", pro_cases.cases, name="pro-cases"),
    path("pro/diagnostic/<uuid:case_id>/", pro_cases.case, name="pro-case"),
    path("pro/diagnostic/<uuid:case_id>/effacer/", pro_cases.erase, name="pro-case-erase"),
    path("pro/diagnostic/<uuid:case_id>/reprendre/", pro_diagnosis.again, name="pro-diagnosis-again"),
    path("region/orientations/", region_referrals.figures, name="region-referrals"),
    path("pro/diagnostic/lieu/", pro_diagnosis.find_place, name="pro-diagnosis-place"),
    path("pro/orientations/", pro_referrals.referrals, name="pro-referrals"),
    path("pro/orientations/pour/<uuid:case_id>/", pro_sending.where, name="pro-where"),
    path("pro/orientations/pour/<uuid:case_id>/point/<uuid:point_id>/", pro_sending.to_point, name="pro-to-point"),
    path("pro/orientations/pour/<uuid:case_id>/lieu/<uuid:place_id>/", pro_sending.to_place, name="pro-to-place"),
    path("pro/orientations/<uuid:referral_id>/", pro_referrals.referral, name="pro-referral"),
    path("pro/orientations/<uuid:referral_id>/papier/", pro_referrals.slip, name="pro-referral-slip"),
    path("pro/orientations/<uuid:referral_id>.pdf", pro_referrals.pdf, name="pro-referral-pdf"),
    path("m/<uuid:module>", steps.module_link),
    path("m/<uuid:module>/", steps.module_link, name="module"),
    path("m/<uuid:module>/<step:step>/answer", steps.answer),
    path("m/<uuid:module>/<step:step>/answer/", steps.answer, name="answer-step"),
    path("m/<uuid:module>/<step:step>/done", steps.done),
    path("m/<uuid:module>/<step:step>/done/", steps.done, name="finish-step"),
]
