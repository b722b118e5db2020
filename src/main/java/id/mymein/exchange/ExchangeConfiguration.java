package id.mymein.exchange;

import id.mymein.exchange.sheet.SheetLimits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SheetLimits.class)
class ExchangeConfiguration {}
