package id.mymein.aspiration.survey;

import java.time.LocalDate;

/** What the office means to do about an element, who does it, and until when. */
record FollowUp(int number, String plan, String who, LocalDate until) {}
