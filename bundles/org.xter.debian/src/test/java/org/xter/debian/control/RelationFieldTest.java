package org.xter.debian.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.debian.version.DebianVersion;
import org.xter.report.Place;
import org.xter.report.ProblemException;

class RelationFieldTest {
    @Test
    void readsEveryPartOfARelation() throws ProblemException {
        List<Alternatives> field = parse("a (>= 1) [amd64 !i386] <!nocheck> <x y> | b:any,\n c(<<2~),, d [linux-any]");
        assertEquals(3, field.size());
        Relation a = field.get(0).relations().get(0);
        assertEquals("a", a.name());
        assertEquals(">= 1", a.constraint().orElseThrow().toString());
        assertEquals(List.of("amd64", "!i386"), a.architectures());
        assertEquals(List.of(List.of("!nocheck"), List.of("x", "y")), a.profiles());
        assertEquals("any", field.get(0).relations().get(1).qualifier());
        assertEquals("c (<< 2~)", field.get(1).toString());
        assertEquals("d [linux-any]", field.get(2).toString());
    }

    @Test
    void anEmptyFieldRelatesToNothing() throws ProblemException {
        assertEquals(List.of(), parse(" \n , "));
    }

    @ParameterizedTest
    @CsvSource({
        "<< 2, 1, true",
        "<< 2, 2, false",
        "<= 2, 2, true",
        "< 2, 2, true",
        "= 2, 2, true",
        "= 2, 2-1, false",
        ">= 2, 2, true",
        "> 2, 2, true",
        ">> 2, 2, false",
        ">> 2, 2.0.1, true"
    })
    void comparesAsTheOperatorSays(String constraint, String version, boolean allowed) throws ProblemException {
        VersionConstraint read = parse("a (" + constraint + ")")
                .get(0)
                .relations()
                .get(0)
                .constraint()
                .orElseThrow();
        assertEquals(allowed, read.allows(DebianVersion.parse(version)));
    }

    @ParameterizedTest
    @CsvSource({
        "a, true",
        "a [amd64], true",
        "a [i386], false",
        "a [!amd64], false",
        "a [!i386 !armhf], true",
        "a [linux-any], true",
        "a [any-amd64], true",
        "a [kfreebsd-any], false"
    })
    void knowsWhatAppliesToAnArchitecture(String relation, boolean applies) throws ProblemException {
        assertEquals(applies, parse(relation).get(0).relations().get(0).appliesTo("amd64"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a (1)", "a (>= )", "a (>= 1", "a | ", "| a", "a b", "a [amd64", "a <x", "(>= 1)", "a ()"})
    void refusesWhatIsNoRelation(String text) {
        ProblemException thrown = assertThrows(ProblemException.class, () -> parse(text));
        assertEquals("debian.relation-syntax", thrown.problems().get(0).code());
        assertTrue(thrown.problems().get(0).message().contains(text.strip()));
        assertFalse(thrown.problems().get(0).hint().isEmpty());
    }

    @Property(tries = 300)
    void readsBackWhatIsWritten(@ForAll("fields") List<Alternatives> field) throws ProblemException {
        String text = field.stream().map(Alternatives::toString).collect(Collectors.joining(", "));
        assertEquals(field, parse(text));
        assertEquals(field, parse(text.replace(" ", "\n ").replace("|", " | ")));
    }

    @Provide
    Arbitrary<List<Alternatives>> fields() {
        Arbitrary<String> names = Arbitraries.of("a", "libc6", "g++", "x.y-z", "0ad");
        Arbitrary<String> qualifiers = Arbitraries.of("", "any", "native", "amd64");
        Arbitrary<String> constraints = Arbitraries.of("", " (>= 1:2.0~rc-1)", " (<< 2)", " (= 3+b1)");
        Arbitrary<String> tails = Arbitraries.of("", " [amd64 armhf]", " [!i386]", " <!nocheck>", " [amd64] <a b> <c>");
        Arbitrary<String> relations = Combinators.combine(names, qualifiers, constraints, tails)
                .as((name, qualifier, constraint, tail) ->
                        name + (qualifier.isEmpty() ? "" : ":" + qualifier) + constraint + tail);
        return relations
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(each -> String.join(" | ", each))
                .map(text -> {
                    try {
                        return parse(text).get(0);
                    } catch (ProblemException e) {
                        throw new AssertionError(e);
                    }
                })
                .list()
                .ofMaxSize(4);
    }

    private static List<Alternatives> parse(String text) throws ProblemException {
        return RelationField.parse(text, Place.of("Depends"));
    }
}
