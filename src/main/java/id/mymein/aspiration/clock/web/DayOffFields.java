package id.mymein.aspiration.clock.web;

import id.mymein.platform.web.Typed;
import id.mymein.region.DayOffKind;
import id.mymein.region.DayOffSource;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of a day off. */
@Component
class DayOffFields {

    private final Regions regions;

    DayOffFields(Regions regions) {
        this.regions = regions;
    }

    boolean known(RegionCode code) {
        return regions.find(code).isPresent();
    }

    /** Null for the whole country. */
    @Nullable
    Region place(@Nullable RegionCode code) {
        return code == null ? null : regions.find(code).orElse(null);
    }

    List<Field> of(DayOffForm form) {
        var fields = new ArrayList<>(List.of(
                Field.of("tanggal", "date", "deadline.days.field.tanggal", Typed.line(form.tanggal())),
                Field.of("nama", "text", "deadline.days.field.nama", Typed.line(form.nama())),
                Field.choice("jenis", "deadline.days.field.jenis", Typed.line(form.jenis()), kinds()),
                Field.choice(
                                "wilayah",
                                "deadline.days.field.wilayah",
                                Typed.line(form.wilayah()),
                                places(Typed.line(form.wilayah())))
                        .hinted("deadline.days.hint.wilayah")));
        fields.addAll(source(form));
        return fields;
    }

    static List<Field> source(DayOffForm form) {
        return List.of(
                Field.choice("sumber", "deadline.days.field.sumber", Typed.line(form.sumber()), sources()),
                Field.of("nomor", "text", "deadline.days.field.nomor", Typed.line(form.nomor()))
                        .hinted("deadline.days.hint.nomor"),
                Field.of("tahun", "number", "deadline.days.field.tahun", Typed.line(form.tahun())));
    }

    private static List<Choice> kinds() {
        return Arrays.stream(DayOffKind.values())
                .map(kind -> Choice.of(kind.name(), kind.key()))
                .toList();
    }

    private static List<Choice> sources() {
        return Arrays.stream(DayOffSource.Kind.values())
                .map(kind -> Choice.of(kind.name(), kind.key()))
                .toList();
    }

    /** The served regencies with what is around and directly below them, and whatever was chosen before. */
    private List<Choice> places(String chosen) {
        var places = new ArrayList<Choice>();
        places.add(Choice.of("", "deadline.days.everywhere"));
        for (Region regency : regions.served()) {
            regions.path(regency.code()).forEach(region -> add(places, region));
            regions.children(regency.code()).forEach(region -> add(places, region));
        }
        if (RegionCode.isCode(chosen)) {
            regions.find(new RegionCode(chosen)).ifPresent(region -> add(places, region));
        }
        return places;
    }

    private static void add(List<Choice> places, Region region) {
        String code = region.code().value();
        if (places.stream().noneMatch(choice -> choice.value().equals(code))) {
            places.add(new Choice(code, region.kindKey(), region.name() + " (" + code + ")"));
        }
    }
}
