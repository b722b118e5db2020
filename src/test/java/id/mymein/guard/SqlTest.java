package id.mymein.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL is made of literals and constants alone; values go in as parameters. */
class SqlTest {

    private static final Pattern LITERAL = Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"");
    private static final Pattern START = Pattern.compile("\\.sql\\(|\\bString \\w*(?:[sS]ql|SQL)\\w* =");
    private static final Pattern CONSTANTS =
            Pattern.compile("(?:\\s|\\+|,|§|\\.formatted\\(|\\)|\\b(?:[A-Z]\\w*\\.)?[A-Z][A-Z0-9_]*\\b)*");
    private static final Pattern ONE_NAME = Pattern.compile("\\s*\\w+\\s*");

    private static List<String> built(String java) {
        // Each literal becomes one sign, so that brackets and semicolons in SQL do not count.
        String plain = LITERAL.matcher(java).replaceAll("§");
        var built = new ArrayList<String>();
        var start = START.matcher(plain);
        while (start.find()) {
            String expression = expression(plain, start.end());
            if (!CONSTANTS.matcher(expression).matches()
                    && !ONE_NAME.matcher(expression).matches()) {
                built.add(expression.strip());
            }
        }
        return built;
    }

    /** Up to the bracket or semicolon that ends it. */
    private static String expression(String java, int start) {
        int depth = 0;
        for (int at = start; at < java.length(); at++) {
            char here = java.charAt(at);
            depth += here == '(' ? 1 : here == ')' ? -1 : 0;
            if (depth < 0 || (depth == 0 && here == ';')) {
                return java.substring(start, at);
            }
        }
        return java.substring(start);
    }

    @Test
    void noSqlIsBuiltFromValues() {
        assertThat(Sources.below(Sources.JAVA, ".java").stream()
                        .flatMap(file -> built(file.text()).stream().map(file::at)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc.sql(\"select * from story where id = \" + id)",
                "jdbc.sql(\"select %s\".formatted(column)).query()",
                "String sql = \"\"\"\n select ';' from story\n \"\"\" + where(filter);",
                "jdbc.sql(SELECT + order)"
            })
    void noticesSqlThatIsBuilt(String java) {
        assertThat(built(java)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc.sql(\"select (1) from story where id = :id\").param(\"id\", id + 1)",
                "jdbc.sql(SELECT + \"\"\"\n where id = :id\"\"\").query(Row.class)",
                "jdbc.sql(sql)",
                "jdbc.sql(\"select %s from story\".formatted(Story.COLUMNS))",
                "String sql = \"\"\"\n select ';' from story\n \"\"\";"
            })
    void letsPassLiteralsAndConstants(String java) {
        assertThat(built(java)).isEmpty();
    }
}
