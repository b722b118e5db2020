package id.mymein.aspiration.open311;

import id.mymein.aspiration.AspirationKind;
import id.mymein.aspiration.Visibility;
import id.mymein.aspiration.rules.CaseCategories;
import id.mymein.aspiration.rules.CaseCategory;
import id.mymein.aspiration.sending.web.SendForm;
import id.mymein.platform.web.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What can be reported, as GeoReport says it: a service is a category of aspirations. */
@Component
class Services {

    private final CaseCategories categories;

    Services(CaseCategories categories) {
        this.categories = categories;
    }

    List<Map<String, Object>> all(Words words) {
        return categories.all().stream()
                .filter(CaseCategory::active)
                .map(category -> service(category, words))
                .toList();
    }

    private static Map<String, Object> service(CaseCategory category, Words words) {
        String name = category.label(words.locale());
        var fields = new LinkedHashMap<String, Object>();
        fields.put("service_code", category.slug());
        fields.put("service_name", name);
        fields.put("description", words.text("aspiration.open311.service", name));
        fields.put("metadata", true);
        // The number is given out once somebody has let the public read it.
        fields.put("type", "batch");
        fields.put("keywords", category.slug().replace('-', ','));
        fields.put("group", words.text("aspiration.open311.group"));
        return fields;
    }

    /** Empty where there is no such service, or nobody can choose it any more. */
    Optional<Map<String, Object>> definition(String code, Words words) {
        return categories.all().stream()
                .filter(category -> category.active() && category.slug().equals(code))
                .findFirst()
                .map(category -> definition(category, words));
    }

    private static Map<String, Object> definition(CaseCategory category, Words words) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("service_code", category.slug());
        fields.put(
                "attributes",
                List.of(
                        choice(
                                1,
                                "jenis",
                                words.text("aspiration.open311.kind"),
                                values(AspirationKind.values(), SendForm::slug, kind -> words.text(kind.key()))),
                        choice(
                                2,
                                "sifat",
                                words.text("aspiration.open311.visibility"),
                                values(
                                        Visibility.values(),
                                        SendForm::slug,
                                        visibility -> words.text(visibility.key())))));
        return fields;
    }

    private static Map<String, Object> choice(
            int order, String code, String description, List<Map<String, Object>> values) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("variable", true);
        fields.put("code", code);
        fields.put("datatype", "singlevaluelist");
        fields.put("required", false);
        fields.put("datatype_description", null);
        fields.put("order", order);
        fields.put("description", description);
        fields.put("values", values);
        return fields;
    }

    private static <E> List<Map<String, Object>> values(
            E[] choices, Function<E, String> key, Function<E, String> name) {
        return Arrays.stream(choices)
                .map(each -> {
                    var value = new LinkedHashMap<String, Object>();
                    value.put("key", key.apply(each));
                    value.put("name", name.apply(each));
                    return (Map<String, Object>) value;
                })
                .toList();
    }
}
