package id.mymein.aspiration.survey;

import id.mymein.aspiration.text.PersonalData;
import id.mymein.exchange.ExportTable;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The answers to surveys as a table, for whoever wants to work the index out again. In no order of time, without the device, and
 * without who typed them in; comments are masked.
 */
@Component
class SurveyExport implements ExportTable {

    static final String KEY = "jawaban-survei";
    private static final int FETCH = 1000;

    private final JdbcClient jdbc;

    SurveyExport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return "aspiration.survey.export";
    }

    @Override
    public boolean openTo(Actor actor) {
        return SurveyDesk.open(actor);
    }

    @Override
    public List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                new Column("kantor", "aspiration.survey.field.kantor"),
                new Column("layanan", "aspiration.survey.field.layanan"),
                new Column("mulai", "aspiration.survey.field.mulai"),
                new Column("bulan", "aspiration.survey.export.month"),
                new Column("usia", "aspiration.survey.profile.usia"),
                new Column("kelamin", "aspiration.survey.profile.kelamin"),
                new Column("pendidikan", "aspiration.survey.profile.pendidikan"),
                new Column("pekerjaan", "aspiration.survey.profile.pekerjaan"),
                new Column("kertas", "aspiration.survey.export.paper")));
        for (int number = 1; number <= Element.MOST; number++) {
            columns.add(new Column("u" + number, "aspiration.survey.export.element." + number));
        }
        columns.add(new Column("komentar", "aspiration.survey.comment"));
        return columns;
    }

    @Override
    public void rows(Actor actor, Map<String, String> filter, Consumer<List<? extends @Nullable Object>> row) {
        String wanted = filter.getOrDefault("survei", "");
        boolean one = wanted.matches(SurveyController.ID);
        jdbc.sql("""
                        select o.name as office_name, s.service, s.starts_on, r.*
                        from survey_response r join survey s on s.id = r.survey_id join office o on o.id = s.office_id
                        where (s.office_id = any (:offices) or region_within(s.region, :ruled) or region_within(s.region, :read))
                          and (not :one or s.id = :survey)
                        order by s.starts_on desc, s.id, r.content""")
                .param("offices", actor.officesFor(Action.WORK_CASE))
                .param("ruled", actor.regionsFor(Action.ADMINISTER_RULES))
                .param("read", actor.regionsFor(Action.READ_REPORTS))
                .param("one", one)
                .param("survey", one ? UUID.fromString(wanted) : new UUID(0, 0))
                .withFetchSize(FETCH)
                .query(found -> {
                    row.accept(cells(found));
                });
    }

    private static List<? extends @Nullable Object> cells(ResultSet row) throws SQLException {
        LocalDate answered = row.getObject("answered_on", LocalDate.class);
        var cells = new ArrayList<@Nullable Object>(Arrays.asList(
                row.getString("office_name"),
                row.getString("service"),
                row.getObject("starts_on", LocalDate.class),
                answered.toString().substring(0, "2026-11".length()),
                row.getString("age"),
                row.getString("sex"),
                row.getString("education"),
                row.getString("occupation"),
                row.getObject("entered_by", UUID.class) != null));
        Short[] scores = (Short[]) row.getArray("scores").getArray();
        for (int at = 0; at < Element.MOST; at++) {
            cells.add(at < scores.length ? scores[at] : null);
        }
        cells.add(PersonalData.mask(row.getString("comment")));
        return cells;
    }
}
