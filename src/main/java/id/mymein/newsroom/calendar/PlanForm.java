package id.mymein.newsroom.calendar;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import id.mymein.region.RegionCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed into the form of a plan, right or wrong. */
record PlanForm(
        @Nullable String topik,
        @Nullable String catatan,
        @Nullable String wilayah,
        @Nullable String petugas,
        @Nullable String instansi,
        @Nullable String tenggat) {

    static PlanForm of(PlanContent plan) {
        return new PlanForm(
                plan.topic(),
                plan.note(),
                plan.region().value(),
                plan.assignee() == null ? "" : plan.assignee().toString(),
                plan.office() == null ? "" : plan.office().toString(),
                plan.due().toString());
    }

    /** As it may be shown and kept. */
    PlanForm cleaned() {
        return new PlanForm(topic(), note(), region(), assignee(), office(), due());
    }

    String topic() {
        return Typed.line(topik);
    }

    String note() {
        return Typed.text(catatan);
    }

    String region() {
        return Typed.line(wilayah);
    }

    String assignee() {
        return Typed.line(petugas);
    }

    String office() {
        return Typed.line(instansi);
    }

    String due() {
        return Typed.line(tenggat);
    }

    /** The plan that this means; empty where {@code errors} now says what is wrong. */
    Optional<PlanContent> content(PlanChoices choices, FormErrors errors) {
        checkTexts(errors);
        checkPeople(choices, errors);
        Optional<RegionCode> place = Optional.of(region())
                .filter(RegionCode::isCode)
                .map(RegionCode::new)
                .filter(choices::has);
        if (place.isEmpty()) {
            errors.add("wilayah", "newsroom.plan.region.choose");
        }
        Optional<LocalDate> day = CalendarGrid.day(due());
        if (day.isEmpty()) {
            errors.add("tenggat", due().isEmpty() ? "newsroom.plan.due.missing" : "newsroom.plan.due.wrong");
        }
        if (errors.any()) {
            return Optional.empty();
        }
        AccountId person = assignee().isEmpty() ? null : new AccountId(UUID.fromString(assignee()));
        OfficeId writes = office().isEmpty() ? null : new OfficeId(UUID.fromString(office()));
        return Optional.of(new PlanContent(topic(), note(), place.orElseThrow(), person, writes, day.orElseThrow()));
    }

    private void checkPeople(PlanChoices choices, FormErrors errors) {
        if (!assignee().isEmpty() && choices.editor(assignee()).isEmpty()) {
            errors.add("petugas", "newsroom.plan.assignee.choose");
        }
        if (!office().isEmpty() && choices.office(office()).isEmpty()) {
            errors.add("instansi", "newsroom.plan.office.choose");
        }
    }

    private void checkTexts(FormErrors errors) {
        if (topic().isEmpty()) {
            errors.add("topik", "newsroom.plan.topic.missing");
        }
        atMost(errors, "topik", topic(), PlanContent.TOPIC);
        atMost(errors, "catatan", note(), PlanContent.NOTE);
    }

    private static void atMost(FormErrors errors, String field, String text, int most) {
        int typed = Typed.length(text);
        if (typed > most) {
            errors.add(field, "newsroom.content.tooLong", most, typed - most);
        }
    }
}
