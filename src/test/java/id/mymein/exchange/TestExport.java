package id.mymein.exchange;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is in the {@link TestRegister}, to be taken out by who keeps it. */
@Component
class TestExport implements ExportTable {

    private static final int FETCHED = 500;

    private final JdbcClient jdbc;

    TestExport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "uji";
    }

    @Override
    public String title() {
        return "newsroom.rules.name";
    }

    @Override
    public boolean openTo(Actor actor) {
        return actor.mayAnywhere(Action.KEEP_REGISTERS);
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("nama", "identity.name"),
                new Column("desa", "region.kind.village"),
                new Column("berdiri", "newsroom.desk.schedule.day"),
                new Column("anggota", "newsroom.plan.note"));
    }

    @Override
    public void rows(Actor actor, Map<String, String> filter, Consumer<List<? extends @Nullable Object>> row) {
        jdbc.sql("""
                select name, place, founded, members from test_register
                where region_within(place, :regions) and name like :beginning || '%' order by name""")
                .param("regions", actor.regionsFor(Action.KEEP_REGISTERS))
                .param("beginning", filter.getOrDefault("awal", ""))
                .withFetchSize(FETCHED)
                .query(found -> {
                    var cells = new ArrayList<@Nullable Object>();
                    cells.add(found.getString("name"));
                    cells.add(found.getString("place"));
                    cells.add(found.getObject("founded", java.time.LocalDate.class));
                    cells.add(found.getBigDecimal("members"));
                    row.accept(cells);
                });
    }
}
