package dev.singlet.processor.write;

import com.squareup.javapoet.JavaFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.util.Elements;

/** A type of a package hides that of {@code java.lang} which has its name, except from files that import the latter. */
public final class JavaLangImports {

    private static final String IMPORT = "import java.lang.";

    /** Imports are sorted, and nothing else in a generated file looks like one at the beginning of a line. */
    private static final Pattern IMPORTS = Pattern.compile("(?:^import java\\.lang\\.\\w+;\n)+", Pattern.MULTILINE);

    private final Elements elements;

    /** Asks for what else is in a package. */
    public JavaLangImports(Elements elements) {
        this.elements = elements;
    }

    /** Returns the text of a file, with all its imports of {@code java.lang}. */
    public static String laidOut(JavaFile file) {
        return file.toBuilder().skipJavaLangImports(false).build().toString();
    }

    /**
     * Returns the text of a file with its imports of {@code java.lang} if its package hides one of them. They are taken
     * out of the text otherwise: to lay it out a second time without them takes longer than anything else here. The
     * package is asked for these names only, since javac would compile everything in it to list them all.
     *
     * @param text as it was {@link #laidOut}
     */
    public String in(JavaFile file, String text) {
        Matcher imports = IMPORTS.matcher(text);
        if (!imports.find() || isHidden(file.packageName, imports.group())) {
            return text;
        }
        return text.substring(0, imports.start()) + text.substring(imports.end());
    }

    private boolean isHidden(String inPackage, String imports) {
        String prefix = inPackage.isEmpty() ? "" : inPackage + ".";
        return imports.lines()
                .map(line -> line.substring(IMPORT.length(), line.length() - 1))
                .anyMatch(name -> elements.getTypeElement(prefix + name) != null);
    }
}
