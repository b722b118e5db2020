package id.mymein.community.activity.web;

import id.mymein.community.activity.ActivityFigures.Spent;
import id.mymein.community.activity.ActivityFigures.Sum;
import id.mymein.community.activity.ActivityFilter;
import id.mymein.community.activity.Rupiah;
import java.util.List;

/**
 * What activities add up to.
 *
 * @param spent by kind and purse
 */
record TotalsPage(FilterView view, Sum all, List<Table> tables, List<Money> spent) {

    /** @param title message key */
    record Table(String title, List<Row> rows) {}

    /** @param asks for exactly what was added up here */
    record Row(String name, ActivityFilter asks, Sum sum) {}

    record Money(Spent spent, String source, ActivityFilter asks) {}

    Rupiah total() {
        return spent.stream().map(money -> money.spent().amount()).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
