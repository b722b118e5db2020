package id.mymein.aspiration.survey;

import id.mymein.aspiration.text.PersonalData;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out what surveys say. */
@Component
class SurveyReports {

    private static final int MOST_COMMENTS = 500;

    private final JdbcClient jdbc;
    private final SurveyRows rows;
    private final FollowUps followUps;

    SurveyReports(JdbcClient jdbc, SurveyRows rows, FollowUps followUps) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.followUps = followUps;
    }

    @Transactional(readOnly = true)
    SurveyReport of(Survey survey) {
        List<Element> elements = rows.elements(survey.id());
        return new SurveyReport(
                survey,
                elements,
                SurveyIndex.of(elements, answers(survey.id()), survey.population())
                        .orElse(null),
                profiles(survey.id()),
                comments(survey.id()),
                followUps.of(survey.id()),
                typed(survey.id()));
    }

    /** Equal answers are counted by the database, so that a hundred thousand of them are no burden. */
    private Map<List<Integer>, Long> answers(SurveyId id) {
        var answers = new HashMap<List<Integer>, Long>();
        jdbc.sql("select scores, count(*) as times from survey_response where survey_id = :id group by scores")
                .param("id", id.value())
                .query(row -> {
                    Short[] scores = (Short[]) row.getArray("scores").getArray();
                    answers.put(Arrays.stream(scores).map(Short::intValue).toList(), row.getLong("times"));
                });
        return answers;
    }

    private List<SurveyReport.Profile> profiles(SurveyId id) {
        var counts = new HashMap<String, Long>();
        jdbc.sql("""
                        select p.question, p.option, count(*) as people
                        from survey_response r cross join lateral (values
                            ('AGE', r.age), ('SEX', r.sex), ('EDUCATION', r.education), ('OCCUPATION', r.occupation)
                        ) as p (question, option)
                        where r.survey_id = :id group by p.question, p.option""").param("id", id.value()).query(row -> {
            counts.put(row.getString("question") + " " + row.getString("option"), row.getLong("people"));
        });
        return Stream.of(ProfileQuestion.values())
                .map(question -> new SurveyReport.Profile(
                        question,
                        Stream.concat(question.options().stream(), Stream.of(""))
                                .map(option -> new SurveyReport.Count(
                                        option, counts.getOrDefault(question.name() + " " + option, 0L)))
                                .toList()))
                .toList();
    }

    private List<SurveyReport.Comment> comments(SurveyId id) {
        return jdbc.sql("""
                        select answered_on, comment from survey_response
                        where survey_id = :id and comment <> '' order by id desc limit :most""")
                .param("id", id.value())
                .param("most", MOST_COMMENTS)
                .query((row, n) -> new SurveyReport.Comment(
                        row.getObject("answered_on", LocalDate.class), PersonalData.mask(row.getString("comment"))))
                .list();
    }

    private long typed(SurveyId id) {
        return jdbc.sql("select count(*) from survey_response where survey_id = :id and entered_by is not null")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }
}
