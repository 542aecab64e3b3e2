package org.xter.report.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence in two languages, with places for what differs each time.
 *
 * <p>In both, {@code {0}} is a place. In the other language a place can also be written {@code {0,said}}: what stands there
 * is a phrase itself; {@code {0,list}}: it is several phrases with commas between them; or {@code {0,both}}: it is several
 * with the word "and" between them, which is a phrase as well.
 *
 * @param english the words with their places, each once
 * @param said the same in the other language; places in any order, each at least once
 */
record Phrase(String english, String said, Pattern pattern, List<String> places, int weight) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)(?:,(said|list|both))?}");

    /**
     * The most telling first: those that begin with words of their own, of the others those with most places, and
     * of these those with most words.
     */
    static final Comparator<Phrase> ORDER = Comparator.<Phrase, Boolean>comparing(
                    phrase -> phrase.english.startsWith("{0}"))
            .thenComparing(phrase -> phrase.english.startsWith("{0}") ? -phrase.places.size() : 0)
            .thenComparing(Comparator.comparingInt(Phrase::weight).reversed());

    static Phrase of(String english, String said) {
        StringBuilder pattern = new StringBuilder();
        List<String> places = new ArrayList<>();
        int weight = 0;
        int at = 0;
        for (Matcher place = PLACE.matcher(english); place.find(); at = place.end()) {
            pattern.append(Pattern.quote(english.substring(at, place.start()))).append("(.*?)");
            weight += place.start() - at;
            places.add(place.group(1));
        }
        pattern.append(Pattern.quote(english.substring(at)));
        weight += english.length() - at;
        Phrase phrase = new Phrase(
                english, said, Pattern.compile(pattern.toString(), Pattern.DOTALL), List.copyOf(places), weight);
        if (!names(english).equals(names(said)) || places.stream().distinct().count() < places.size()) {
            throw new IllegalArgumentException("the places differ: " + english + " / " + said);
        }
        return phrase;
    }

    private static String each(String values, String between, String said, UnaryOperator<String> inner) {
        return Stream.of(values.split(between, -1)).map(inner).collect(Collectors.joining(said));
    }

    private static List<String> names(String words) {
        return PLACE.matcher(words)
                .results()
                .map(place -> place.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The sentence in the other language, if it is this one.
     *
     * @param inner says what stands at places that are phrases themselves
     */
    Optional<String> say(String sentence, UnaryOperator<String> inner) {
        if (sentence.length() < weight) {
            return Optional.empty();
        }
        Matcher found = pattern.matcher(sentence);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(PLACE.matcher(said).replaceAll(place -> {
            String value = found.group(places.indexOf(place.group(1)) + 1);
            return Matcher.quoteReplacement(
                    switch (String.valueOf(place.group(2))) {
                        case "said" -> inner.apply(value);
                        case "list" -> each(value, ", ", ", ", inner);
                        case "both" -> each(value, " and ", " " + inner.apply("and") + " ", inner);
                        default -> value;
                    });
        }));
    }
}
