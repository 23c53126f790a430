package org.didactic.reproduce;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object of a manifest; each is there and has its type, or the manifest is damaged. */
record RecordedMembers(Map<?, ?> members) {

    /** Returns the members of what should be an object. */
    static RecordedMembers of(@Nullable Object value, String name) throws DamagedManifestException {
        if (value instanceof Map<?, ?> members) {
            return new RecordedMembers(members);
        }
        throw new DamagedManifestException("its member " + name + " is no object");
    }

    String text(String name) throws DamagedManifestException {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw new DamagedManifestException("its member " + name + " is no text");
    }

    long number(String name) throws DamagedManifestException {
        if (members.get(name) instanceof Long number) {
            return number;
        }
        if (members.get(name) instanceof Integer number) {
            return number;
        }
        throw new DamagedManifestException("its member " + name + " is no whole number");
    }

    int count(String name) throws DamagedManifestException {
        long number = number(name);
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw new DamagedManifestException("its member " + name + " is no count");
        }
        return (int) number;
    }

    boolean flag(String name) throws DamagedManifestException {
        if (members.get(name) instanceof Boolean flag) {
            return flag;
        }
        throw new DamagedManifestException("its member " + name + " is neither true nor false");
    }

    RecordedMembers object(String name) throws DamagedManifestException {
        return of(members.get(name), name);
    }

    boolean has(String name) {
        return members.get(name) != null;
    }

    List<RecordedMembers> objects(String name) throws DamagedManifestException {
        List<RecordedMembers> objects = new ArrayList<>();
        for (Object each : list(name)) {
            objects.add(of(each, name));
        }
        return objects;
    }

    List<String> texts(String name) throws DamagedManifestException {
        List<String> texts = new ArrayList<>();
        for (Object each : list(name)) {
            if (!(each instanceof String text)) {
                throw new DamagedManifestException("its member " + name + " is no list of texts");
            }
            texts.add(text);
        }
        return texts;
    }

    /** Returns the names and numbers of an object. */
    Map<String, Long> numbers(String name) throws DamagedManifestException {
        RecordedMembers object = object(name);
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (Object key : object.members.keySet()) {
            numbers.put(String.valueOf(key), object.number(String.valueOf(key)));
        }
        return numbers;
    }

    /** Returns the names and texts of an object. */
    Map<String, String> textsByName(String name) throws DamagedManifestException {
        RecordedMembers object = object(name);
        Map<String, String> texts = new LinkedHashMap<>();
        for (Object key : object.members.keySet()) {
            texts.put(String.valueOf(key), object.text(String.valueOf(key)));
        }
        return texts;
    }

    private List<?> list(String name) throws DamagedManifestException {
        if (members.get(name) instanceof List<?> list) {
            return list;
        }
        throw new DamagedManifestException("its member " + name + " is no list");
    }
}
