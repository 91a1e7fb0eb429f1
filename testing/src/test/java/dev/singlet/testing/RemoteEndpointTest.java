package dev.singlet.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.SdkSystemSetting;

class RemoteEndpointTest {

    @ParameterizedTest
    @CsvSource({
        "https://dynamodb.eu-west-1.amazonaws.com, eu-west-1",
        "https://123456789012.ddb.us-east-2.amazonaws.com, us-east-2",
        "https://vpce-1.dynamodb.eu-central-1.amazonaws.com, eu-central-1",
        "https://dynamodb.cn-north-1.amazonaws.com.cn, cn-north-1"
    })
    void awsNamesItsRegionAndWantsRealCredentials(String url, String region) {
        RemoteEndpoint aws = new RemoteEndpoint(URI.create(url));
        assertEquals(region, aws.region().id());
        assertInstanceOf(DefaultCredentialsProvider.class, aws.credentials());
    }

    @Test
    void otherHostsTakeTheRegionOfTheEnvironmentElseADummy() {
        RemoteEndpoint other = new RemoteEndpoint(URI.create("http://amazonaws.com.example:8000"));
        assertEquals(
                SdkSystemSetting.AWS_REGION.getStringValue().orElse("us-east-1"),
                other.region().id());
        assertInstanceOf(AwsCredentialsProviderChain.class, other.credentials());
    }
}
