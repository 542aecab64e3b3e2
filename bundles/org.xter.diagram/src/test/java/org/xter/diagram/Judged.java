package org.xter.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xter.diagram.look.Palette;
import org.xter.diagram.paint.CardGeometry;
import org.xter.diagram.paint.EntryGeometry;
import org.xter.diagram.paint.SvgCanvas;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.text.FontWidths;
import org.xter.diagram.text.TextStyle;

/** What holds for every scene of every edition. */
public final class Judged {
    private Judged() {}

    /** Judges geometry, texts and names of a scene, and its picture as XML. */
    public static void whole(Scene scene) throws Exception {
        for (SceneElement each : scene.elements()) {
            assertTrue(scene.size().contains(each.bounds()), () -> each + " lies outside of " + scene.size());
            assertFalse(each.facts().name().isBlank(), () -> each + " has no name");
            assertFalse(each.facts().tooltip().isBlank(), () -> each + " does not explain itself");
        }
        apart(scene.all(SceneElement.Card.class));
        apart(scene.all(SceneElement.Bar.class));
        apart(scene.all(SceneElement.Segment.class));
        apart(scene.all(SceneElement.Port.class));
        apart(scene.all(SceneElement.Entry.class));
        scene.all(SceneElement.Card.class).forEach(Judged::textFits);
        for (SceneElement.Lane lane : scene.all(SceneElement.Lane.class)) {
            scene.elements()
                    .forEach(each -> assertTrue(
                            each.bounds().y() >= lane.bounds().y()
                                    && each.bounds().bottom() <= lane.bounds().bottom(),
                            () -> each + " leaves the lanes"));
        }
        Map<String, SceneElement> byId =
                scene.elements().stream().collect(Collectors.toMap(SceneElement::id, Function.identity()));
        for (SceneElement.Port port : scene.all(SceneElement.Port.class)) {
            assertTrue(byId.get(port.owner()).bounds().contains(port.bounds()), () -> port + " leaves its card");
            assertTrue(width(port.label(), TextStyle.DETAIL) <= port.bounds().width(), port::label);
        }
        for (SceneElement.Entry entry : scene.all(SceneElement.Entry.class)) {
            Rect owner = byId.get(entry.owner()).bounds();
            Rect place = entry.bounds();
            boolean hangs = byId.get(entry.owner()) instanceof SceneElement.Segment
                    && place.x() >= owner.x()
                    && place.right() <= owner.right()
                    && place.y() >= owner.bottom();
            assertTrue(hangs || owner.contains(place), () -> entry + " leaves its card");
            int room = hangs && entry.facts().badges().isEmpty()
                    ? place.width() - EntryGeometry.TEXT_LEFT
                    : hangs ? place.width() - EntryGeometry.TEXT_LEFT - 20 : EntryGeometry.textRoom(place.width());
            assertTrue(
                    width(entry.text(), TextStyle.DETAIL) <= room
                            || hangs && entry.text().equals("\u2026"),
                    entry::text);
        }
        for (SceneElement.Segment segment : scene.all(SceneElement.Segment.class)) {
            SceneElement.Bar bar = (SceneElement.Bar) byId.get(segment.owner());
            assertTrue(bar.outline().contains(segment.bounds()), () -> segment + " leaves its bar");
            segment.lines()
                    .forEach(line -> assertTrue(
                            width(line, TextStyle.DETAIL) <= segment.bounds().width() || line.equals("\u2026"), line));
        }
        scene.all(SceneElement.Edge.class).forEach(edge -> connects(edge, byId));
        scene.table().rows().forEach(row -> assertTrue(byId.containsKey(row.id()), () -> row + " tells of nothing"));
        Document picture = xml(SvgCanvas.paint(scene, Palette.LIGHT));
        assertEquals(scene.elements().size(), picture.getElementsByTagName("g").getLength());
        assertEquals(
                "0 0 " + scene.size().width() + " " + scene.size().height(),
                picture.getDocumentElement().getAttribute("viewBox"));
    }

    static Document xml(String text) throws ParserConfigurationException, SAXException, java.io.IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static void apart(List<? extends SceneElement> elements) {
        for (int i = 0; i < elements.size(); i++) {
            for (int k = i + 1; k < elements.size(); k++) {
                SceneElement a = elements.get(i);
                SceneElement b = elements.get(k);
                assertFalse(a.bounds().overlaps(b.bounds()), () -> a.id() + " lies over " + b.id());
            }
        }
    }

    private static void textFits(SceneElement.Card card) {
        assertTrue(
                width(card.title(), TextStyle.TITLE)
                        <= CardGeometry.titleRoom(card.bounds().width(), 0),
                card::title);
        for (String line : card.lines()) {
            assertTrue(
                    width(line, TextStyle.DETAIL)
                            <= CardGeometry.lineRoom(card.bounds().width()),
                    line);
        }
        assertTrue(CardGeometry.height(card.lines().size()) <= card.bounds().height(), () -> card + " is too low");
    }

    private static int width(String text, TextStyle style) {
        return FontWidths.DEJAVU.width(text, style);
    }

    private static void connects(SceneElement.Edge edge, Map<String, SceneElement> byId) {
        List<Point> points = edge.points();
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            assertTrue(a.x() == b.x() || a.y() == b.y(), () -> edge.id() + " slants: " + points);
        }
        assertTrue(touches(byId.get(edge.from()).bounds(), points.get(0)), () -> edge + " begins in the open");
        assertTrue(
                touches(byId.get(edge.to()).bounds(), points.get(points.size() - 1)), () -> edge + " ends in the open");
    }

    /** On the border, give or take the pixel that rounding takes. */
    private static boolean touches(Rect card, Point point) {
        Rect near = card.grown(2);
        return near.contains(point) && !card.grown(-3).contains(point);
    }
}
