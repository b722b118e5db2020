package id.mymein.newsroom.overview;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.newsroom.overview.FigureRows.Found;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who holds which story, and who was asked to take one. */
@Component
class HoldingRows {

    private final JdbcClient jdbc;
    private final FigureRows figures;
    private final Accounts accounts;
    private final Clock clock;

    HoldingRows(JdbcClient jdbc, FigureRows figures, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.accounts = accounts;
        this.clock = clock;
    }

    private record Row(
            Found found, AccountId editor, @Nullable Instant until) {}

    /** By editor; who holds most comes first, and of each what lapses first. */
    List<Holding> all(Actor actor) {
        List<Row> rows = FigureRows.named(jdbc.sql("""
                select 'IN_REVIEW' as figure, s.state_since as at, hand.editor, hand.until,""" + FigureRows.ITEM + """
                from story s
                cross join lateral (
                    select s.claimed_by as editor, s.claimed_until as until
                    where s.state = 'IN_REVIEW' and s.claimed_until > :now
                    union all
                    select s.assigned_to, null where s.state = 'SUBMITTED' and s.assigned_to is not null
                ) hand
                """ + FigureRows.NAMES + """
                where s.state in ('IN_REVIEW', 'SUBMITTED') and region_within(s.office_region, :regions)
                order by hand.until nulls last, s.id limit 500"""), actor)
                .param("regions", actor.regionsFor(Action.READ_REPORTS))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> {
                    OffsetDateTime until = row.getObject("until", OffsetDateTime.class);
                    return new Row(
                            FigureRows.read(row, n),
                            new AccountId(row.getObject("editor", UUID.class)),
                            until == null ? null : until.toInstant());
                })
                .list();
        return byEditor(rows);
    }

    private List<Holding> byEditor(List<Row> rows) {
        List<Found> named = figures.withNames(rows.stream().map(Row::found).toList());
        Map<AccountId, String> names =
                accounts.names(rows.stream().map(Row::editor).toList());
        Map<AccountId, Holding> holdings = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            holdings.computeIfAbsent(row.editor(), id -> new Holding(names.getOrDefault(id, ""), new ArrayList<>()))
                    .pieces()
                    .add(new Holding.Piece(named.get(i).item(), row.until()));
        }
        return holdings.values().stream()
                .sorted(Comparator.comparingLong(Holding::held).reversed().thenComparing(Holding::editor))
                .toList();
    }
}
