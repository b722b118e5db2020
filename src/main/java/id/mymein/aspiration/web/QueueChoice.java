package id.mymein.aspiration.web;

import id.mymein.aspiration.AspirationKind;
import id.mymein.aspiration.CaseFilter;
import id.mymein.aspiration.CasePile;
import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Which pile is looked at, and what narrows it, as it stands in an address. */
record QueueChoice(CasePile pile, CaseFilter filter, int page) {

    private static final int LAST_PAGE = 10_000;

    /** @param otherwise where the address names no pile */
    static QueueChoice of(CaseInput asked, CasePile otherwise) {
        String region = asked.line("wilayah");
        int page = asked.number("hal").map(Long::intValue).orElse(0);
        return new QueueChoice(
                CasePile.named(asked.line("antrean")).orElse(otherwise),
                new CaseFilter(
                        asked.line("kata"),
                        Arrays.stream(AspirationKind.values())
                                .filter(kind -> slug(kind).equals(asked.line("jenis")))
                                .findFirst()
                                .orElse(null),
                        asked.line("kategori").matches("[a-z0-9-]{1,40}") ? asked.line("kategori") : "",
                        RegionCode.isCode(region) ? region : "",
                        asked.office("kantor").orElse(null),
                        asked.line("lewat").equals("ya")),
                Math.min(page, LAST_PAGE));
    }

    static String slug(AspirationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    QueueChoice on(CasePile other) {
        return new QueueChoice(other, filter, 0);
    }

    QueueChoice at(int other) {
        return new QueueChoice(pile, filter, other);
    }

    QueueChoice unfiltered() {
        return new QueueChoice(pile, CaseFilter.NONE, 0);
    }

    String list() {
        AspirationKind kind = filter.kind();
        OfficeId office = filter.office();
        return CaseMenu.PATH + "?antrean=" + pile.slug()
                + part("kata", filter.words())
                + part("jenis", kind == null ? "" : slug(kind))
                + part("kategori", filter.category())
                + part("wilayah", filter.region())
                + part("kantor", office == null ? "" : office.toString())
                + part("lewat", filter.late() ? "ya" : "")
                + part("hal", page == 0 ? "" : Integer.toString(page));
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
