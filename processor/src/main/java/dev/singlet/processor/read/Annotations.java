package dev.singlet.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds annotations. They are known by name, so that user code is never loaded. */
public final class Annotations {

    private static final String PACKAGE = "dev.singlet.annotation.";

    /** {@code @Table}. */
    public static final String TABLE = PACKAGE + "Table";
    /** {@code @Entity}. */
    public static final String ENTITY = PACKAGE + "Entity";
    /** {@code @Key}. */
    public static final String KEY = PACKAGE + "Key";
    /** {@code @Index}. */
    public static final String INDEX = PACKAGE + "Index";
    /** Holds several {@code @Index}. */
    public static final String INDEXES = PACKAGE + "Indexes";
    /** {@code @ItemCollection}. */
    public static final String ITEM_COLLECTION = PACKAGE + "ItemCollection";
    /** {@code @Projection}. */
    public static final String PROJECTION = PACKAGE + "Projection";
    /** {@code @Document}. */
    public static final String DOCUMENT = PACKAGE + "Document";
    /** {@code @Upcast}. */
    public static final String UPCAST = PACKAGE + "Upcast";
    /** {@code @Attribute}. */
    public static final String ATTRIBUTE = PACKAGE + "Attribute";
    /** {@code @Convert}. */
    public static final String CONVERT = PACKAGE + "Convert";
    /** {@code @GeneratedId}. */
    public static final String GENERATED_ID = PACKAGE + "GeneratedId";
    /** {@code @CreatedAt}. */
    public static final String CREATED_AT = PACKAGE + "CreatedAt";
    /** {@code @UpdatedAt}. */
    public static final String UPDATED_AT = PACKAGE + "UpdatedAt";
    /** {@code @Version}. */
    public static final String VERSION = PACKAGE + "Version";
    /** {@code @Unique}. */
    public static final String UNIQUE = PACKAGE + "Unique";

    /** {@code @TimeToLive}. */
    public static final String TIME_TO_LIVE = PACKAGE + "TimeToLive";

    private Annotations() {}

    /** Returns the annotation of a type, if the element has it. */
    public static Optional<AnnotationView> find(Element element, String type) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> nameOf(mirror).equals(type))
                .findFirst()
                .map(mirror -> new AnnotationView(element, mirror));
    }

    /** Returns the annotation of a type, if one of several has it. */
    public static Optional<AnnotationView> find(List<AnnotationView> views, String type) {
        return views.stream().filter(view -> nameOf(view.mirror()).equals(type)).findFirst();
    }

    /** Returns the qualified name of an annotation's type. */
    public static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }
}
