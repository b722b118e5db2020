package id.mymein.community.activity.web;

import id.mymein.community.activity.KimOf;
import java.util.List;

/**
 * Which group is it about?
 *
 * @param back where the person came from
 * @param path where a group's id leads on
 */
public record GroupChoice(List<KimOf> groups, String back, String path) {

    public static final String PAGE = "community/activity/web/chooseGroup";
}
