package dev.singlet.testing;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.SystemPropertyCredentialsProvider;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.regions.Region;

/** An endpoint that somebody else started and will stop. */
record RemoteEndpoint(URI endpoint) implements LocalServer {

    private static final Pattern AWS_HOST = Pattern.compile("(?:.+\\.)?([a-z0-9-]+)\\.amazonaws\\.com(?:\\.cn)?");

    @Override
    public Region region() {
        Matcher aws = awsHost();
        return aws.matches()
                ? Region.of(aws.group(1))
                : SdkSystemSetting.AWS_REGION.getStringValue().map(Region::of).orElse(DEFAULT_REGION);
    }

    @Override
    public AwsCredentialsProvider credentials() {
        return awsHost().matches()
                ? DefaultCredentialsProvider.builder().build()
                : AwsCredentialsProviderChain.of(
                        SystemPropertyCredentialsProvider.create(),
                        EnvironmentVariableCredentialsProvider.create(),
                        DUMMY_CREDENTIALS);
    }

    @Override
    public void close() {}

    private Matcher awsHost() {
        return AWS_HOST.matcher(endpoint.getHost().toLowerCase(Locale.ROOT));
    }
}
