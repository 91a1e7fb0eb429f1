package dev.singlet.testing;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** A running DynamoDB, and what a client needs to talk to it. */
interface LocalServer extends AutoCloseable {

    /** What a server that checks neither signature nor account is given. DynamoDB Local wants letters and digits. */
    AwsCredentialsProvider DUMMY_CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("singlet", "singlet"));

    Region DEFAULT_REGION = Region.US_EAST_1;

    URI endpoint();

    default Region region() {
        return DEFAULT_REGION;
    }

    default AwsCredentialsProvider credentials() {
        return DUMMY_CREDENTIALS;
    }

    /** Stops what was started. Closing twice does nothing more. */
    @Override
    void close();
}
