// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.layout;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads and writes layouts as XML, the bundles' own and those that users have stored. */
public final class LayoutXml {

    private static final ErrorHandler STRICT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    };

    private static final String FOR = "for";

    private LayoutXml() {
    }

    /**
     * Reads a layout.
     *
     * @param xml the text
     * @param translate translates titles that begin with {@code %}
     * @return the layout
     * @throws DamagedLayoutException if it is no layout
     */
    public static Layout read(String xml, UnaryOperator<String> translate) throws DamagedLayoutException {
        Element root = root(xml);
        if (!root.getTagName().equals("layout")) {
            throw new DamagedLayoutException("<" + root.getTagName() + "> where <layout> was expected.");
        }
        List<Layout.Tab> tabs = new ArrayList<>();
        for (Element tab : children(root, "tab").toList()) {
            if (tab.getAttribute("id").isBlank()) {
                throw new DamagedLayoutException("A tab has no id.");
            }
            String title = tab.getAttribute("title");
            tabs.add(new Layout.Tab(tab.getAttribute("id"), title.startsWith("%") ? translate.apply(title) : title,
                    children(tab, "column").map(column -> ids(children(column, "widget"))).toList(), split(tab)));
        }
        if (tabs.isEmpty()) {
            throw new DamagedLayoutException("There is no tab.");
        }
        return new Layout(tabs, new HashSet<>(ids(children(root, "removed"))),
                new HashSet<>(ids(children(root, "tab").flatMap(tab -> children(tab, "column"))
                        .flatMap(column -> children(column, "widget"))
                        .filter(widget -> Boolean.parseBoolean(widget.getAttribute("collapsed"))))));
    }

    /**
     * Reads a layout that was written for a kind of record.
     *
     * @param xml the text
     * @param entity the name of the kind of record
     * @param translate translates titles that begin with {@code %}
     * @return the layout
     * @throws DamagedLayoutException if it is no layout, or that of another kind of record
     */
    public static Layout read(String xml, String entity, UnaryOperator<String> translate) throws DamagedLayoutException {
        String of = root(xml).getAttribute(FOR);
        if (!of.isEmpty() && !of.equals(entity)) {
            throw new DamagedLayoutException("It is a layout of " + of + '.');
        }
        return read(xml, translate);
    }

    private static List<String> ids(Stream<Element> elements) {
        return elements.map(element -> element.getAttribute("id")).filter(id -> !id.isBlank()).toList();
    }

    private static int split(Element tab) {
        String percent = tab.getAttribute("split");
        return percent.matches("\\d{1,2}") ? Integer.parseInt(percent) : Layout.Tab.EVEN;
    }

    /**
     * Writes a layout.
     *
     * @param layout the layout
     * @return the text, from which {@link #read} makes an equal one
     */
    public static String write(Layout layout) {
        return write(layout, "");
    }

    /**
     * Writes a layout, and what it is for.
     *
     * @param layout the layout
     * @param entity the name of the kind of record; empty to leave that out
     * @return the text
     */
    public static String write(Layout layout, String entity) {
        try {
            Document document = factory().newDocumentBuilder().newDocument();
            Element root = document.createElement("layout");
            document.appendChild(root);
            if (!entity.isEmpty()) {
                root.setAttribute(FOR, entity);
            }
            layout.tabs().forEach(tab -> root.appendChild(element(document, tab, layout.collapsed())));
            layout.removed().stream().sorted().forEach(id -> root.appendChild(named(document, "removed", id)));
            StringWriter text = new StringWriter();
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (ParserConfigurationException | TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Element element(Document document, Layout.Tab tab, Set<String> collapsed) {
        Element element = named(document, "tab", tab.id());
        element.setAttribute("title", legal(tab.title()));
        if (tab.split() != Layout.Tab.EVEN) {
            element.setAttribute("split", Integer.toString(tab.split()));
        }
        for (List<String> widgets : tab.columns()) {
            Element column = document.createElement("column");
            for (String id : widgets) {
                Element widget = named(document, "widget", id);
                if (collapsed.contains(id)) {
                    widget.setAttribute("collapsed", "true");
                }
                column.appendChild(widget);
            }
            element.appendChild(column);
        }
        return element;
    }

    /** Without the signs that XML has no place for, which may have come along with what was pasted. */
    private static String legal(String title) {
        return title.codePoints()
                .filter(sign -> sign == '\t' || sign == '\n' || sign == '\r' || sign >= ' ' && sign < Character.MIN_SURROGATE
                        || sign > Character.MAX_SURROGATE && sign < 0xFFFE || sign >= Character.MIN_SUPPLEMENTARY_CODE_POINT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static Element named(Document document, String name, String id) {
        Element element = document.createElement(name);
        element.setAttribute("id", id);
        return element;
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }

    private static Element root(String xml) throws DamagedLayoutException {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(STRICT);
            return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException damaged) {
            throw new DamagedLayoutException(damaged.getMessage(), damaged);
        }
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance)
                .map(Element.class::cast).filter(element -> element.getTagName().equals(name));
    }

    /** A text that is no layout. */
    public static final class DamagedLayoutException extends Exception {

        private static final long serialVersionUID = 1L;

        /**
         * For a text that is well-formed but wrong.
         *
         * @param message what is wrong, for the log
         */
        public DamagedLayoutException(String message) {
            this(message, null);
        }

        DamagedLayoutException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
