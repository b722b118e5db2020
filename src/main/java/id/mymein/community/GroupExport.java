package id.mymein.community;

import id.mymein.exchange.ExportTable;
import id.mymein.identity.Actor;
import id.mymein.region.RegionCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The groups as a table, as far as somebody may see them; narrowed down as the list on the screen is. */
@Component
class GroupExport implements ExportTable {

    private static final List<String> COLUMNS = List.of(
            "nama",
            "jenis",
            "wilayah",
            "keadaan",
            "berdiri",
            "nomor_nasional",
            "sk_nomor",
            "sk_tanggal",
            "sk_penerbit",
            "sk_sampai",
            "ketua",
            "sekretaris",
            "bendahara",
            "orang",
            "telepon",
            "surel");

    private final GroupRegister register;

    GroupExport(GroupRegister register) {
        this.register = register;
    }

    @Override
    public String key() {
        return "kim";
    }

    @Override
    public String title() {
        return "community.export.title";
    }

    @Override
    public boolean openTo(Actor actor) {
        return GroupAccess.open(actor);
    }

    @Override
    public List<Column> columns() {
        return COLUMNS.stream()
                .map(key -> new Column(key, "community.export." + key))
                .toList();
    }

    @Override
    public void rows(Actor actor, Map<String, String> filter, Consumer<List<? extends @Nullable Object>> row) {
        GroupState state = Arrays.stream(GroupState.values())
                .filter(one -> one.name().equals(filter.getOrDefault("status", "")))
                .findFirst()
                .orElse(null);
        String typed = filter.getOrDefault("wilayah", "");
        RegionCode region = RegionCode.isCode(typed) ? new RegionCode(typed) : null;
        var narrowed = new GroupFilter(
                null, state, region, filter.getOrDefault("cari", "").strip());
        int page = 0;
        GroupRegister.Slice slice;
        do {
            slice = register.list(actor, narrowed, page++);
            slice.groups().stream().map(register::file).map(this::line).forEach(row);
        } while (slice.more());
    }

    private List<@Nullable Object> line(GroupFile file) {
        Group group = file.group();
        LocalDate today = register.today();
        Decree decree = file.decrees().stream()
                .filter(one -> one.holds(today))
                .findFirst()
                .orElse(null);
        return Arrays.<@Nullable Object>asList(
                group.name(),
                group.kind(),
                group.region().value(),
                group.state(),
                group.foundedOn(),
                group.nationalId(),
                decree == null ? null : decree.number(),
                decree == null ? null : decree.issuedOn(),
                decree == null ? null : decree.issuer(),
                decree == null ? null : decree.until(),
                holder(file, Post.CHAIR, today),
                holder(file, Post.SECRETARY, today),
                holder(file, Post.TREASURER, today),
                file.people(today),
                group.contact().phone(),
                group.contact().email());
    }

    private static String holder(GroupFile file, Post post, LocalDate today) {
        return file.officers().stream()
                .filter(one -> one.post() == post && one.serves(today))
                .findFirst()
                .map(Officer::name)
                .orElse("");
    }
}
