package id.mymein.community.activity.plan;

import id.mymein.community.activity.web.FormInput;
import id.mymein.platform.web.Typed;
import id.mymein.region.RegionCode;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** What somebody typed for a plan. */
record OutreachTyped(String topic, String day, String note, List<String> regions) {

    static OutreachTyped of(MultiValueMap<String, String> form) {
        return new OutreachTyped(
                FormInput.line(form, "topik"),
                FormInput.line(form, "tanggal"),
                Typed.text(form.getFirst("catatan")),
                form.getOrDefault("wilayah", List.of()).stream()
                        .map(Typed::line)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList());
    }

    static OutreachTyped of(Outreach plan) {
        return new OutreachTyped(
                plan.topic(),
                plan.day().toString(),
                plan.note(),
                plan.stops().stream()
                        .map(Outreach.Stop::region)
                        .map(RegionCode::value)
                        .toList());
    }
}
