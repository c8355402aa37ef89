// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads XML files. */
final class Xml {

    private Xml() {
    }

    static Element read(Path file) {
        return parse(JavaSource.read(file), file.toString());
    }

    static Element parse(String text, String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException wrong) {
            throw new IllegalStateException(name + ": " + wrong.getMessage(), wrong);
        }
    }

    /** The element and all elements in it. */
    static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), children(element).flatMap(Xml::all));
    }

    static Stream<Element> children(Element element) {
        return nodes(element.getChildNodes()).filter(Element.class::isInstance).map(Element.class::cast);
    }

    static Stream<Element> children(Element element, String tag) {
        return children(element).filter(child -> child.getTagName().equals(tag));
    }

    static Stream<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength()).mapToObj(element.getAttributes()::item)
                .map(Attr.class::cast);
    }

    /** The element in one canonical form: attributes in order of their names, no blanks between elements, no comments. */
    static String canonical(Element element) {
        StringBuilder text = new StringBuilder("<").append(element.getTagName());
        attributes(element).sorted((a, b) -> a.getName().compareTo(b.getName()))
                .forEach(attribute -> text.append(' ').append(attribute.getName()).append("=\"").append(attribute.getValue())
                        .append('"'));
        text.append('>');
        List<String> content = new ArrayList<>();
        nodes(element.getChildNodes()).forEach(node -> {
            if (node instanceof Element child) {
                content.add(canonical(child));
            } else if (node.getNodeType() == Node.TEXT_NODE && !node.getTextContent().isBlank()) {
                content.add(node.getTextContent().strip());
            }
        });
        return text.append(String.join("", content)).append("</").append(element.getTagName()).append('>').toString();
    }

    private static Stream<Node> nodes(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(list::item);
    }
}
