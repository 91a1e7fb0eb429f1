/** A program in a module: its users see the notes, and not how they are stored. */
module com.example.modular {
    requires dev.singlet;
    requires transitive software.amazon.awssdk.services.dynamodb;
    requires static dev.singlet.annotation;
    requires static java.compiler;
    requires static org.jspecify;

    exports com.example.modular;
}
