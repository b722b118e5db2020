package id.mymein.newsroom.web;

import id.mymein.identity.Grant;
import java.util.List;

/** Asks for which office somebody writes who may write for several. */
record WriteOffices(List<Grant> offices) {}
