// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.liaison.ui.ModelIds;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class ApplicationModelTest {

    private static List<Element> elements(String file) throws IOException, SAXException, ParserConfigurationException {
        try (InputStream in = ApplicationModelTest.class.getResourceAsStream("/" + file)) {
            Document document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
            NodeList all = document.getElementsByTagName("*");
            return java.util.stream.IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
        }
    }

    @Test
    void hasEveryPlaceThatModulesHangThingsOn() throws Exception {
        Set<String> ids = new HashSet<>();
        for (String file : List.of("Application.e4xmi", "fragment.e4xmi")) {
            elements(file).forEach(element -> ids.add(element.getAttribute("elementId")));
        }
        for (String id : List.of(ModelIds.MAIN_WINDOW, ModelIds.PERSPECTIVES, ModelIds.PERSPECTIVE_BAR, ModelIds.MAIN_MENU,
                ModelIds.FILE_MENU, ModelIds.EDIT_MENU, ModelIds.VIEW_MENU, ModelIds.HELP_MENU)) {
            assertTrue(ids.contains(id), "nothing has the id " + id);
        }
    }

    @Test
    void theSkeletonNamesNoClassOfOurs() throws Exception {
        List<String> ours = elements("Application.e4xmi").stream().map(element -> element.getAttribute("contributionURI"))
                .filter(uri -> uri.contains("org.liaison")).toList();
        assertEquals(List.of(), ours);
    }
}
