package dev.singlet.testing;

import java.net.URI;
import org.testcontainers.containers.localstack.LocalStackContainer;
import org.testcontainers.containers.localstack.LocalStackContainer.Service;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** LocalStack in a container. The only class that names Testcontainers, so that nobody else loads it. */
final class LocalStackServer implements LocalServer {

    /** The last image that starts without a token. */
    static final String DEFAULT_IMAGE = "localstack/localstack:4.14.0";

    private static final String TOKEN_VARIABLE = "LOCALSTACK_AUTH_TOKEN";

    private final LocalStackContainer container;

    private LocalStackServer(LocalStackContainer container) {
        this.container = container;
    }

    static LocalStackServer start() {
        String image = System.getProperty(LocalDynamoDb.LOCALSTACK_IMAGE_PROPERTY, DEFAULT_IMAGE);
        try {
            LocalStackContainer container = new LocalStackContainer(
                            DockerImageName.parse(image).asCompatibleSubstituteFor("localstack/localstack"))
                    .withServices(Service.DYNAMODB, Service.DYNAMODB_STREAMS);
            String token = System.getenv(TOKEN_VARIABLE);
            if (token != null) {
                container.withEnv(TOKEN_VARIABLE, token);
            }
            container.start();
            return new LocalStackServer(container);
        } catch (RuntimeException failure) {
            throw new IllegalStateException(
                    "LocalStack (" + image + ") did not start. It needs a running Docker, and images after 4.14 need "
                            + TOKEN_VARIABLE + ". Without Docker use " + LocalDynamoDb.SWITCH_PROPERTY + "=embedded.",
                    failure);
        }
    }

    @Override
    public URI endpoint() {
        return container.getEndpoint();
    }

    @Override
    public Region region() {
        return Region.of(container.getRegion());
    }

    @Override
    public AwsCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(
                AwsBasicCredentials.create(container.getAccessKey(), container.getSecretKey()));
    }

    @Override
    public void close() {
        container.stop();
    }
}
