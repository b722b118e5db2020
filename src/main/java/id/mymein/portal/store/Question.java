package id.mymein.portal.store;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * A request as far as a public page depends on it: the address, the codings and the entity tag. Nothing else of it is looked
 * at, cookies least of all.
 *
 * @param target path and query
 * @param body false for HEAD
 */
record Question(
        String target,
        boolean body,
        @Nullable String acceptEncoding,
        @Nullable String ifNoneMatch) {

    /** Null for a request that the store leaves to others. */
    static @Nullable Question of(Request request) {
        boolean get = HttpMethod.GET.is(request.getMethod());
        if (!get && !HttpMethod.HEAD.is(request.getMethod())) {
            return null;
        }
        String accept = null;
        String tag = null;
        for (HttpField field : request.getHeaders()) {
            if (field.getHeader() == null) {
                continue;
            }
            switch (field.getHeader()) {
                case ACCEPT_ENCODING -> accept = accept == null ? field.getValue() : accept + "," + field.getValue();
                case IF_NONE_MATCH -> tag = tag == null ? field.getValue() : tag + "," + field.getValue();
                case RANGE,
                        IF_RANGE,
                        IF_MATCH,
                        IF_MODIFIED_SINCE,
                        IF_UNMODIFIED_SINCE,
                        AUTHORIZATION,
                        EXPECT,
                        UPGRADE,
                        TRANSFER_ENCODING -> {
                    return null;
                }
                case CONTENT_LENGTH -> {
                    if (!"0".equals(field.getValue())) {
                        return null;
                    }
                }
                default -> {
                    // nobody's business here
                }
            }
        }
        String target = request.getHttpURI().getPathQuery();
        return target == null ? null : new Question(target, get, accept, tag);
    }
}
