package id.mymein.newsroom.rules;

/**
 * A row of table {@code newsroom_rule}.
 *
 * @param unit of the value: minutes, hours or days
 * @param source where the figure comes from
 * @param least smallest value that makes sense
 * @param most largest value that makes sense
 */
record FigureRule(String key, int value, String unit, String source, int least, int most, int version) {

    static final int SOURCE = 300;
}
