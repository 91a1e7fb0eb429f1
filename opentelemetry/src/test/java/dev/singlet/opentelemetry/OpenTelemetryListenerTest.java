package dev.singlet.opentelemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ItemNotFoundException;
import dev.singlet.opentelemetry.notes.Note;
import dev.singlet.opentelemetry.notes.NoteKey;
import dev.singlet.opentelemetry.notes.NoteRepository;
import dev.singlet.opentelemetry.notes.NoteTable;
import dev.singlet.testing.DynamoDbExtension;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.DoublePointData;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class OpenTelemetryListenerTest {

    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    @RegisterExtension
    final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final InMemoryMetricReader metrics = InMemoryMetricReader.create();
    private final OpenTelemetrySdk telemetry = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(spans))
                    .build())
            .setMeterProvider(
                    SdkMeterProvider.builder().registerMetricReader(metrics).build())
            .build();
    private final Tracer tracer = telemetry.getTracer("test");
    private NoteTable table;
    private NoteRepository notes;

    @BeforeEach
    void connect() {
        table = NoteTable.connect(
                dynamo.client(),
                options -> options.tableName(dynamo.tableName())
                        .listener(new OpenTelemetryListener(telemetry))
                        .consumedCapacity(true));
        table.createIfAbsent();
        notes = table.notes();
        spans.reset();
        metrics.collectAllMetrics();
    }

    @AfterEach
    void close() {
        telemetry.close();
    }

    @Test
    void describesAnOperationByTheConventions() {
        notes.create(new Note("1", "ann", "secret"));

        SpanData span = onlySpan();
        assertEquals("create " + table.name(), span.getName());
        assertEquals(SpanKind.CLIENT, span.getKind());
        assertEquals(StatusData.unset(), span.getStatus());
        assertTrue(span.hasEnded());
        assertEquals(
                Attributes.builder()
                        .put("db.system.name", "aws.dynamodb")
                        .put("db.operation.name", "create")
                        .put("db.collection.name", table.name())
                        .put("aws.dynamodb.table_names", new String[] {table.name()})
                        .put("aws.dynamodb.consumed_capacity", new String[] {
                            "{\"TableName\":\"" + table.name()
                                    + "\",\"CapacityUnits\":2.0,\"Table\":{\"CapacityUnits\":1.0}}"
                        })
                        .put("singlet.entity", "Note")
                        .put("singlet.items", 1)
                        .put("singlet.requests", 1)
                        .put("singlet.attempts", 1)
                        .build()
                        .asMap(),
                span.getAttributes().asMap());
    }

    @Test
    void countsTheRowsOfAQuery() {
        notes.create(new Note("1", "ann", "wanted"));
        notes.create(new Note("2", "ann", "other"));
        spans.reset();

        notes.byAuthor("ann").filter(note -> note.text().eq("wanted")).list();

        Attributes attributes = onlySpan().getAttributes();
        assertEquals("gsi1", attributes.get(AttributeKey.stringKey("aws.dynamodb.index_name")));
        assertEquals(1, attributes.get(AttributeKey.longKey("db.response.returned_rows")));
        assertEquals(1, attributes.get(AttributeKey.longKey("aws.dynamodb.count")));
        assertEquals(2, attributes.get(AttributeKey.longKey("aws.dynamodb.scanned_count")));
    }

    @Test
    void tellsTheTypeOfAnErrorAndNothingElseOfIt() {
        assertThrows(ItemNotFoundException.class, () -> notes.get("secret-id"));

        SpanData span = onlySpan();
        assertEquals(StatusData.create(StatusCode.ERROR, ""), span.getStatus());
        assertEquals("dev.singlet.ItemNotFoundException", span.getAttributes().get(ERROR_TYPE));
        assertEquals(List.of(), span.getEvents());
        assertFalse(span.toString().contains("secret"));
    }

    @Test
    void isAChildOfTheCallersSpanAndParentOfTheSdks() {
        DynamoDbClient traced = tracedClient();
        NoteTable tracedTable = NoteTable.connect(
                traced,
                options -> options.tableName(dynamo.tableName()).listener(new OpenTelemetryListener(telemetry)));
        Span caller = tracer.spanBuilder("caller").startSpan();
        List<NoteKey> keys =
                IntStream.range(0, 30).mapToObj(id -> new NoteKey("" + id)).toList();
        Context.current()
                .with(caller)
                .wrap(() -> {
                    tracedTable.notes().deleteAll(keys);
                    assertEquals(caller, Span.current());
                })
                .run();
        caller.end();
        traced.close();

        SpanData operation = finished("delete all " + table.name()).get(0);
        assertEquals(caller.getSpanContext().getSpanId(), operation.getParentSpanId());
        List<SpanData> requests = finished("request of the SDK");
        assertEquals(2, requests.size());
        for (SpanData request : requests) {
            assertEquals(operation.getSpanId(), request.getParentSpanId());
            assertEquals(operation.getTraceId(), request.getTraceId());
        }
    }

    @Test
    void measuresDurationsAndRowsAndCapacity() {
        notes.create(new Note("1", "ann", "text"));
        notes.byAuthor("ann").list();
        assertThrows(ItemNotFoundException.class, () -> notes.get("none"));

        Collection<MetricData> all = metrics.collectAllMetrics();
        MetricData duration = metric(all, "db.client.operation.duration");
        assertEquals("s", duration.getUnit());
        HistogramPointData failed = duration.getHistogramData().getPoints().stream()
                .filter(point -> point.getAttributes().get(ERROR_TYPE) != null)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 10.0), failed.getBoundaries());
        assertEquals(1, failed.getCount());
        assertEquals("get", failed.getAttributes().get(AttributeKey.stringKey("db.operation.name")));

        HistogramPointData rows =
                metric(all, "db.client.response.returned_rows").getHistogramData().getPoints().stream()
                        .findFirst()
                        .orElseThrow();
        assertEquals(1, rows.getSum());
        assertEquals("query", rows.getAttributes().get(AttributeKey.stringKey("db.operation.name")));

        assertEquals(
                Map.of("create null", 1.0, "create gsi1", 1.0, "query gsi1", 0.5, "get null", 0.5),
                metric(all, "singlet.consumed_capacity").getDoubleSumData().getPoints().stream()
                        .collect(Collectors.toMap(
                                point -> point.getAttributes().get(AttributeKey.stringKey("db.operation.name")) + " "
                                        + point.getAttributes().get(AttributeKey.stringKey("aws.dynamodb.index_name")),
                                DoublePointData::getValue)));
    }

    private static MetricData metric(Collection<MetricData> all, String name) {
        return all.stream()
                .filter(metric -> metric.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<SpanData> finished(String name) {
        return spans.getFinishedSpanItems().stream()
                .filter(span -> span.getName().equals(name))
                .toList();
    }

    private SpanData onlySpan() {
        List<SpanData> finished = spans.getFinishedSpanItems();
        assertEquals(1, finished.size());
        return finished.get(0);
    }

    /** A client with what an instrumented SDK does: a span for each call, below the one that is current then. */
    private DynamoDbClient tracedClient() {
        ExecutionAttribute<Span> span = new ExecutionAttribute<>("span");
        return DynamoDbClient.builder()
                .endpointOverride(dynamo.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .overrideConfiguration(override -> override.addExecutionInterceptor(new ExecutionInterceptor() {
                    @Override
                    public void beforeExecution(
                            software.amazon.awssdk.core.interceptor.Context.BeforeExecution context,
                            ExecutionAttributes attributes) {
                        attributes.putAttribute(
                                span, tracer.spanBuilder("request of the SDK").startSpan());
                    }

                    @Override
                    public void afterExecution(
                            software.amazon.awssdk.core.interceptor.Context.AfterExecution context,
                            ExecutionAttributes attributes) {
                        Objects.requireNonNull(attributes.getAttribute(span)).end();
                    }
                }))
                .build();
    }
}
