package id.mymein.aspiration.survey;

import java.io.Serializable;
import java.util.UUID;

record SurveyId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
