// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.layout;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads layouts from XML, the bundles' own and those that users have stored. */
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
            throw new DamagedLayoutException("<" + root.getTagName() + "> where <layout> was expected.", null);
        }
        List<Layout.Tab> tabs = new ArrayList<>();
        for (Element tab : children(root, "tab").toList()) {
            if (tab.getAttribute("id").isBlank()) {
                throw new DamagedLayoutException("A tab has no id.", null);
            }
            String title = tab.getAttribute("title");
            tabs.add(new Layout.Tab(tab.getAttribute("id"), title.startsWith("%") ? translate.apply(title) : title,
                    children(tab, "column").map(column -> children(column, "widget")
                            .map(widget -> widget.getAttribute("id")).filter(id -> !id.isBlank()).toList()).toList()));
        }
        if (tabs.isEmpty()) {
            throw new DamagedLayoutException("There is no tab.", null);
        }
        return new Layout(tabs);
    }

    private static Element root(String xml) throws DamagedLayoutException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
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

        DamagedLayoutException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
