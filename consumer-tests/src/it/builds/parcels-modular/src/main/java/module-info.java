/** A program that nobody compiles against: it exports nothing. */
module com.example.parcels {
    requires dev.singlet;
    requires dev.singlet.eventsourcing;
    requires dev.singlet.saga;
    requires dev.singlet.streams;
    requires software.amazon.awssdk.services.dynamodb;
    requires aws.lambda.java.core;
    requires aws.lambda.java.events;
    requires static dev.singlet.annotation;
    requires static java.compiler;
    requires static org.jspecify;
}
