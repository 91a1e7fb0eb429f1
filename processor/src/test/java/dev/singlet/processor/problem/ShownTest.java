package dev.singlet.processor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void showsTypesWithoutPackages() {
        assertEquals("int", Shown.type(TypeName.INT));
        assertEquals("String", Shown.type(ClassName.get(String.class)));
        assertEquals("Map.Entry", Shown.type(ClassName.get(Map.Entry.class)));
        assertEquals(
                "List<Point>",
                Shown.type(ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get("java.awt", "Point"))));
    }

    @Test
    void showsThePackageWhereTwoTypesWouldLookTheSame() {
        ClassName util = ClassName.get("java.util", "Date");
        ClassName sql = ClassName.get("java.sql", "Date");
        assertEquals("java.util.Date", Shown.type(util, sql));
        assertEquals("Date", Shown.type(util, ClassName.get(String.class)));
    }

    @Test
    void escapesWhatCannotBeSeen() {
        assertEquals("a\\u000Ab", Shown.text("a\nb"));
        assertEquals("a\\u2028b", Shown.text("a\u2028b"));
    }
}
