package org.xter.engine.spec;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is there whatever service runs.
 *
 * @param packages packages of the system
 * @param debconf answers to questions of packages: {@code PACKAGE QUESTION TYPE} to value, as in debconf-set-selections
 * @param users people and roles who may log in or own files
 * @param files files put over what packages bring
 * @param timezone an IANA zone name
 * @param locale a locale name such as {@code C.UTF-8}
 */
public record SystemSpec(
        WantedPackages packages,
        Map<String, String> debconf,
        List<UserSpec> users,
        List<FileSpec> files,
        String timezone,
        String locale) {
    public SystemSpec {
        debconf = Collections.unmodifiableSortedMap(new TreeMap<>(debconf));
        users = List.copyOf(users);
        files = List.copyOf(files);
    }
}
