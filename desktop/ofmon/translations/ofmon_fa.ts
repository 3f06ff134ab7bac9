<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name></name>
    <message>
        <source>  Its token isn&apos;t kept on this computer. {why}</source>
        <translation>  توکن آن در این رایانه نگه داشته نمی‌شود. {why}</translation>
    </message>
    <message>
        <source>  first reading of {meter}: {reading}</source>
        <translation>  نخستین قرائت {meter}: {reading}</translation>
    </message>
    <message>
        <source>  last reading of {meter}: {reading}</source>
        <translation>  آخرین قرائت {meter}: {reading}</translation>
    </message>
    <message>
        <source>  {old} was not collected before: {why}</source>
        <translation>  {old} پیش از این جمع‌آوری نشد: {why}</translation>
    </message>
    <message>
        <source>&quot;day&quot; or &quot;month&quot;</source>
        <translation>&quot;day&quot; یا &quot;month&quot;</translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) news</source>
        <comment>readings</comment>
        <translation>
            <numerusform>دربارهٔ %n مورد چیز تازه‌ای هست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) still to be made.</source>
        <translation>
            <numerusform>%n مورد هنوز باید ساخته شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (was|were) there already.</source>
        <translation>
            <numerusform>%n مورد از پیش وجود داشت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access token(s) (goes|go) along.</source>
        <translation>
            <numerusform>%n توکن دسترسی همراه آن است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access token(s) (is|are) kept here now.</source>
        <translation>
            <numerusform>%n توکن دسترسی اکنون اینجا نگه‌داری می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n بایت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n مورد تغییر کرده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n بررسی شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n تأیید شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n روز پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n دستگاه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) (is|are) left for the next sync.</source>
        <translation>
            <numerusform>%n دستگاه برای همگام‌سازی بعدی می‌ماند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) failed; {still_waiting}</source>
        <translation>
            <numerusform>%n دستگاه ناموفق بود؛ {still_waiting}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) made.</source>
        <translation>
            <numerusform>%n دستگاه ساخته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will be made.</source>
        <translation>
            <numerusform>%n دستگاه ساخته می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n وقفه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n نگه‌داشته شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n نگه‌داشته شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held: {why} (ofmon held lists them)</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n نگه‌داشته شده: {why} (ofmon held فهرست آن‌ها را نشان می‌دهد)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) since its last collection (is|are) only on the meter, and no longer counted as missing once it is forgotten.</source>
        <translation>
            <numerusform>%n ساعت از آخرین جمع‌آوری آن تنها روی کنتور است و پس از فراموش شدن آن دیگر کمبود شمرده نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) without a reading (is|are) in no sum; nothing is filled in.</source>
        <translation>
            <numerusform>%n ساعت بدون قرائت در هیچ جمعی نیست؛ چیزی به جای آن پر نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n شناخته شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written</source>
        <translation>
            <numerusform>%n برچسب نوشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written to {path}</source>
        <translation>
            <numerusform>%n برچسب در {path} نوشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written.</source>
        <translation>
            <numerusform>%n برچسب نوشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken over.</source>
        <translation>
            <numerusform>%n سطر پذیرفته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to {path}</source>
        <translation>
            <numerusform>%n سطر در {path} نوشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to {path}.</source>
        <translation>
            <numerusform>%n سطر در {path} نوشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s)</source>
        <translation>
            <numerusform>%n کنتور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) (is|are) due</source>
        <translation>
            <numerusform>%n کنتور سررسید شده است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) (is|are) expected at {site!r}.</source>
        <translation>
            <numerusform>%n کنتور در {site!r} مورد انتظار است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) (is|are) expected nowhere any more.</source>
        <translation>
            <numerusform>%n کنتور دیگر در هیچ محلی مورد انتظار نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) can get newer firmware</source>
        <translation>
            <numerusform>%n کنتور می‌تواند میان‌افزار تازه‌تری بگیرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) in reach</source>
        <translation>
            <numerusform>%n کنتور در دسترس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) in reach (belongs|belong) to no site.</source>
        <translation>
            <numerusform>%n کنتور در دسترس به هیچ محلی تعلق ندارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) in reach can get newer firmware.</source>
        <translation>
            <numerusform>%n کنتور در دسترس می‌تواند میان‌افزار تازه‌تری بگیرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) without one</source>
        <translation>
            <numerusform>%n کنتور بدون آن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n دقیقه جلو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n دقیقه عقب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n ناموجود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n ماه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more (is|are) not listed.</source>
        <translation>
            <numerusform>%n مورد دیگر در فهرست نیامده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more (stays|stay): the meter may still hold them, or times that aren&apos;t sent yet are found by them. Collect the meter until it is freed, and sync.</source>
        <translation>
            <numerusform>%n مورد دیگر می‌ماند: شاید کنتور هنوز آن‌ها را داشته باشد، یا زمان‌هایی که هنوز فرستاده نشده‌اند با آن‌ها یافته می‌شوند. کنتور را جمع‌آوری کنید تا حافظه‌اش آزاد شود، و همگام‌سازی کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more reading(s) may be of it, too.</source>
        <translation>
            <numerusform>%n قرائت دیگر هم شاید از همین ساعت باشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s) (is|are) heard ({way}).</source>
        <translation>
            <numerusform>%n شبکه شنیده می‌شود ({way}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n مورد تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s)</source>
        <translation>
            <numerusform>%n دستگاه تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reading(s)</source>
        <translation>
            <numerusform>%n قرائت تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reading(s) ({energy})</source>
        <translation>
            <numerusform>%n قرائت تازه ({energy})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reading(s) of {meters} taken over.</source>
        <translation>
            <numerusform>%n قرائت تازه از {meters} پذیرفته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reading(s) of {meter} stored here.</source>
        <translation>
            <numerusform>%n قرائت تازه از {meter} اینجا ذخیره شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reading(s), its memory is empty</source>
        <translation>
            <numerusform>%n قرائت تازه؛ حافظهٔ آن خالی است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reading(s), its memory was kept</source>
        <translation>
            <numerusform>%n قرائت تازه؛ حافظهٔ آن دست نخورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer</source>
        <translation>
            <numerusform>%n مورد جدیدتر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n تأیید نشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (is|are) held, not sent.</source>
        <translation>
            <numerusform>%n مورد از آن‌ها نگه‌داشته شده و فرستاده نشده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n مورد دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) fetched, {can_get}.</source>
        <translation>
            <numerusform>%n بسته دریافت شد، {can_get}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) need(s|) something done.</source>
        <translation>
            <numerusform>%n بخش نیاز به رسیدگی دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n عکس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) (is|are) left out: taken away here, or more than a meter can have.</source>
        <translation>
            <numerusform>%n عکس کنار گذاشته شد: اینجا برداشته شده، یا بیش از آن است که یک کنتور می‌تواند داشته باشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the power-loss log could not be read: left out.</source>
        <translation>
            <numerusform>%n بخش از گزارش قطع برق خوانده نشد و کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n power loss(es)</source>
        <translation>
            <numerusform>%n قطع برق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n power loss(es) copied.</source>
        <translation>
            <numerusform>%n قطع برق کپی شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n power loss(es) of meters</source>
        <translation>
            <numerusform>%n قطع برق کنتورها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n power loss(es) written to {path}</source>
        <translation>
            <numerusform>%n قطع برق در {path} نوشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n قرائت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) (holds|hold) figures that are no numbers; (it is|these are) not sent.</source>
        <translation>
            <numerusform>%n قرائت مقدارهایی دارد که عدد نیستند؛ فرستاده نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) (is|are) held back and in no sum: {why}.</source>
        <translation>
            <numerusform>%n قرائت نگه‌داشته شده و در هیچ جمعی نیست: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) (is|are) held for another reason than a time.</source>
        <translation>
            <numerusform>%n قرائت به دلیلی جز زمان نگه داشته شده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) (is|are) left out: (it was|they were) deleted here.</source>
        <translation>
            <numerusform>%n قرائت کنار گذاشته شد: اینجا حذف شده بود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) (is|are) stored here</source>
        <translation>
            <numerusform>%n قرائت اینجا ذخیره شده است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) (was|were) sent, but no device that the signed-in user may see was found to have the meter&apos;s token, so nobody can check that (it|they) arrived.</source>
        <translation>
            <numerusform>%n قرائت فرستاده شد، ولی دستگاهی با توکن کنتور که کاربر واردشده اجازهٔ دیدنش را داشته باشد پیدا نشد؛ پس کسی نمی‌تواند رسیدن آن را بررسی کند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) can&apos;t be placed: {why}</source>
        <translation>
            <numerusform>%n قرائت را نمی‌توان در زمان جای داد: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) checked, {missing} missing on the server.</source>
        <translation>
            <numerusform>%n قرائت بررسی شد، {missing} روی سرور نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) checked, {missing} missing.</source>
        <translation>
            <numerusform>%n قرائت بررسی شد، {missing} ناموجود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) copied to {file}.</source>
        <translation>
            <numerusform>%n قرائت در {file} کپی شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) copied to {path}</source>
        <translation>
            <numerusform>%n قرائت در {path} کپی شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) copied.</source>
        <translation>
            <numerusform>%n قرائت کپی شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) deleted from this computer.</source>
        <translation>
            <numerusform>%n قرائت از این رایانه پاک شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) deleted.</source>
        <translation>
            <numerusform>%n قرائت پاک شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) from before it had a token (counts|count) for its device from now on.</source>
        <translation>
            <numerusform>%n قرائت از پیش از گرفتن توکن از این پس برای دستگاه آن حساب می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) from before the meter&apos;s clock was set: stored, but without a time.</source>
        <translation>
            <numerusform>%n قرائت از پیش از تنظیم ساعت کنتور: ذخیره شد، ولی بدون زمان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) from when the meter had no time: placed by this visit.</source>
        <translation>
            <numerusform>%n قرائت از وقتی که کنتور زمان نداشت: با این بازدید جای آن معلوم شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) got another time, by a clock that is checked now</source>
        <translation>
            <numerusform>%n قرائت زمان دیگری گرفت، از ساعتی که اکنون بررسی شده است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) held until you decide (More, Held)</source>
        <translation>
            <numerusform>%n قرائت نگه‌داشته شده تا شما تصمیم بگیرید (بیشتر، نگه‌داشته شده)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) held: not sent until you decide.</source>
        <translation>
            <numerusform>%n قرائت نگه‌داشته شده: تا تصمیم شما فرستاده نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) in place at {path}.</source>
        <translation>
            <numerusform>%n قرائت در {path} سر جای خود است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) in place.</source>
        <translation>
            <numerusform>%n قرائت سر جای خود است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) in {path}</source>
        <translation>
            <numerusform>%n قرائت در {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) lay across a change of price and (was|were) split by time.</source>
        <translation>
            <numerusform>%n قرائت روی تغییر قیمت افتاده بود و بر پایهٔ زمان تقسیم شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) not in the database after storing.</source>
        <translation>
            <numerusform>%n قرائت پس از ذخیره در پایگاه داده نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of earlier visits</source>
        <translation>
            <numerusform>%n قرائت از بازدیدهای پیشین</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of earlier visits got another time</source>
        <translation>
            <numerusform>%n قرائت از بازدیدهای پیشین زمان دیگری گرفت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of hours for which another meter counts: stored, but not sent until you decide (listed as held).</source>
        <translation>
            <numerusform>%n قرائت از ساعت‌هایی که کنتور دیگری برای آن‌ها حساب می‌شود: ذخیره شد، ولی تا تصمیم شما فرستاده نمی‌شود (در فهرست نگه‌داشته‌شده‌ها).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of this meter (has|have) no time: they can be placed by their order, or stay here with a reason (More, Held).</source>
        <translation>
            <numerusform>%n قرائت این کنتور زمان ندارد: می‌توان آن‌ها را بنا بر ترتیبشان جای داد، یا با ذکر دلیل اینجا نگه داشت (بیشتر، نگه‌داشته شده).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of {meter} (is|are) not on the server yet.</source>
        <translation>
            <numerusform>%n قرائت {meter} هنوز روی سرور نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) placed in time, marked as estimated.</source>
        <translation>
            <numerusform>%n قرائت در زمان جای داده و تخمینی علامت زده شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) selected.</source>
        <translation>
            <numerusform>%n قرائت انتخاب شده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) sent, {confirmed} confirmed.</source>
        <translation>
            <numerusform>%n قرائت فرستاده شد، {confirmed} تأیید شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) set aside: refused by the server while it took others.</source>
        <translation>
            <numerusform>%n قرائت کنار گذاشته شد: سرور آن را رد کرد، در حالی که بقیه را پذیرفت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) still (waits|wait) here.</source>
        <translation>
            <numerusform>%n قرائت هنوز اینجا در انتظار است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) still waiting.</source>
        <translation>
            <numerusform>%n قرائت هنوز در انتظار است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) that belong here were deleted on this computer.</source>
        <translation>
            <numerusform>%n قرائت که به اینجا تعلق دارد در این رایانه پاک شده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) to be sent</source>
        <translation>
            <numerusform>%n قرائت برای فرستادن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) waiting</source>
        <translation>
            <numerusform>%n قرائت در انتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) will be sent by the next sync.</source>
        <translation>
            <numerusform>%n قرائت در همگام‌سازی بعدی فرستاده می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) with a damaged time that no other explains: stored, not sent.</source>
        <translation>
            <numerusform>%n قرائت با زمان خراب که هیچ قرائت دیگری آن را روشن نمی‌کند: ذخیره شد، فرستاده نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) with an estimated time may have another price, or belong to another period.</source>
        <translation>
            <numerusform>%n قرائت با زمان تخمینی ممکن است قیمت دیگری داشته باشد یا به دورهٔ دیگری تعلق داشته باشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) without a time will be sent at the meter&apos;s own time, which the server keeps even if it is wrong.</source>
        <translation>
            <numerusform>%n قرائت بدون زمان با زمان خود کنتور فرستاده می‌شود و سرور آن را نگه می‌دارد، حتی اگر نادرست باشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) without a time yet</source>
        <translation>
            <numerusform>%n قرائت هنوز بدون زمان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) without a time yet, so the meter was not freed.</source>
        <translation>
            <numerusform>%n قرائت هنوز زمان ندارد، پس حافظهٔ کنتور آزاد نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) without a time yet: stored, and still on the meter. A later visit by a clock that is right may find it. Freed now, the meter can&apos;t help any more, and what has no time then may never be sent.</source>
        <translation>
            <numerusform>%n قرائت هنوز زمان ندارد: ذخیره شده و هنوز روی کنتور است. شاید بازدید بعدی با ساعتی درست زمان آن را پیدا کند. اگر حافظه اکنون آزاد شود، کنتور دیگر نمی‌تواند کمک کند و آنچه تا آن وقت زمان ندارد شاید هرگز فرستاده نشود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) without a time. Free {meter} all the same?</source>
        <translation>
            <numerusform>%n قرائت بدون زمان. حافظهٔ {meter} با این حال آزاد شود؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) would be deleted: {energy:.2f} kWh of {meters}.</source>
        <translation>
            <numerusform>%n قرائت پاک خواهد شد: {energy:.2f} kWh از {meters}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) would end from {first} to {last}, each known to {hours:.1f} h.</source>
        <translation>
            <numerusform>%n قرائت از {first} تا {last} پایان خواهد یافت، هر یک با دقت {hours:.1f} h.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) written to {path}</source>
        <translation>
            <numerusform>%n قرائت در {path} نوشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n رد شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused reading(s) (lies|lie) aside under Local data.</source>
        <translation>
            <numerusform>%n قرائت رد شده در «دادهٔ محلی» کنار گذاشته شده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n فرستاده شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n محل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) by day (is|are) not those of the readings, so charts of energy are wrong.</source>
        <translation>
            <numerusform>%n جمع روزانه با قرائت‌ها نمی‌خواند، پس نمودارهای انرژی نادرست است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n از پیش موجود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of its calibration changed, read back</source>
        <translation>
            <numerusform>%n مقدار از کالیبراسیون آن تغییر کرد و بازخوانی شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n در انتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n در انتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>+{share:.1f} %</source>
        <translation>‎+{share:.1f} %</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>--check looks for firmware only: give it no meters and no image.</source>
        <translation>--check فقط دنبال میان‌افزار می‌گردد: کنتور و فایل میان‌افزار به آن ندهید.</translation>
    </message>
    <message>
        <source>--from and --to go together, and instead of --day, --week, --month or --year.</source>
        <translation>--from و --to با هم می‌آیند، به جای --day، --week، --month یا --year.</translation>
    </message>
    <message>
        <source>--from is a later day than --to.</source>
        <translation>--from روزی پس از --to است.</translation>
    </message>
    <message>
        <source>--from, --to and --ssid say what --check looks at: give it, too.</source>
        <translation>--from، --to و --ssid می‌گویند --check به چه نگاه کند: آن را هم بدهید.</translation>
    </message>
    <message>
        <source>--image goes to the meters that are named, not to all.</source>
        <translation>--image به کنتورهایی می‌رود که نام برده شده‌اند، نه به همه.</translation>
    </message>
    <message>
        <source>--json and a file on stdout would mix: give a file name.</source>
        <translation>--json و فایل روی stdout قاطی می‌شوند: نام فایل بدهید.</translation>
    </message>
    <message>
        <source>--meter is the address of one meter, and an exchange visits two.</source>
        <translation>--meter نشانی یک کنتور است و در تعویض به دو کنتور سر زده می‌شود.</translation>
    </message>
    <message>
        <source>--meter is the address of one meter: name just that one.</source>
        <translation>--meter نشانی یک کنتور است: فقط همان یکی را نام ببرید.</translation>
    </message>
    <message>
        <source>--version says what --image is: give both.</source>
        <translation>--version می‌گوید --image چیست: هر دو را بدهید.</translation>
    </message>
    <message>
        <source>1 kW all the time in {month}:</source>
        <translation>1 kW در تمام مدت {month}:</translation>
    </message>
    <message>
        <source>1. Collect the old meter</source>
        <translation>۱. جمع‌آوری کنتور قدیمی</translation>
    </message>
    <message>
        <source>2. Put the new meter in …</source>
        <translation>۲. نصب کنتور تازه …</translation>
    </message>
    <message>
        <source>56 characters, or the 20 of an access token; - reads them from stdin</source>
        <translation>56 نویسه، یا 20 نویسهٔ توکن دسترسی؛ با - از stdin خوانده می‌شود</translation>
    </message>
    <message>
        <source>56 characters; - reads stdin</source>
        <translation>56 نویسه؛ با - از stdin خوانده می‌شود</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>A Wi-Fi passphrase has 8 to 63 printable ASCII characters.</source>
        <translation>گذرواژهٔ وای‌فای ۸ تا ۶۳ نویسهٔ قابل چاپ ASCII دارد.</translation>
    </message>
    <message>
        <source>A Wi-Fi password has 8 to 63 characters.</source>
        <translation>گذرواژهٔ وای‌فای ۸ تا ۶۳ نویسه دارد.</translation>
    </message>
    <message>
        <source>A band&apos;s hours end before they begin, or not on the same day.</source>
        <translation>ساعت‌های یک بازهٔ نرخ پیش از آغاز پایان می‌یابد، یا در همان روز نیست.</translation>
    </message>
    <message>
        <source>A colleague noted something newer about {device}. Yours was: {text}</source>
        <translation>همکاری دربارهٔ {device} یادداشت تازه‌تری نوشته است. یادداشت شما این بود: {text}</translation>
    </message>
    <message>
        <source>A colleague removed it.</source>
        <comment>a site or a note</comment>
        <translation>همکاری آن را برداشته است.</translation>
    </message>
    <message>
        <source>A copy is in {file}.</source>
        <translation>یک کپی در {file} است.</translation>
    </message>
    <message>
        <source>A copy is in {file}; ofmon restore brings it back.</source>
        <translation>یک کپی در {file} است؛ ofmon restore آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>A copy is in {path}.</source>
        <translation>نسخه‌ای در {path} است.</translation>
    </message>
    <message>
        <source>A copy is in {path}; ofmon restore brings it back.</source>
        <translation>نسخه‌ای در {path} است؛ ofmon restore آن را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>A copy of the data as they were is in {file}; ofmon restore brings it back.</source>
        <translation>نسخه‌ای از داده‌ها، آن‌گونه که بودند، در {file} است؛ ofmon restore آن را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>A copy of the database is in {path}.</source>
        <translation>یک کپی از پایگاه داده در {path} است.</translation>
    </message>
    <message>
        <source>A day like 2026-01-31</source>
        <translation>روزی مانند 2026-01-31</translation>
    </message>
    <message>
        <source>A day of the period</source>
        <translation>یک روز از دوره</translation>
    </message>
    <message>
        <source>A device needs a name.</source>
        <translation>دستگاه به نام نیاز دارد.</translation>
    </message>
    <message>
        <source>A figure is too large to be true; the server can&apos;t keep it.</source>
        <translation>یک مقدار بزرگ‌تر از آن است که درست باشد؛ سرور نمی‌تواند آن را نگه دارد.</translation>
    </message>
    <message>
        <source>A name in each line; or CSV whose first line has the headings name and label.</source>
        <translation>در هر سطر یک نام؛ یا CSV که سطر نخست آن سرستون‌های name و label را دارد.</translation>
    </message>
    <message>
        <source>A negative number turns a transformer round that was fitted backwards.</source>
        <translation>عدد منفی ترانسی را که وارونه نصب شده برمی‌گرداند.</translation>
    </message>
    <message>
        <source>A new site</source>
        <translation>محل تازه</translation>
    </message>
    <message>
        <source>A new site.</source>
        <translation>محل تازه.</translation>
    </message>
    <message>
        <source>A new tariff</source>
        <translation>تعرفهٔ تازه</translation>
    </message>
    <message>
        <source>A passphrase has letters without accents, figures, signs and spaces only.</source>
        <translation>گذرواژه فقط حرف لاتین بدون نشانه، رقم، علامت و فاصله دارد.</translation>
    </message>
    <message>
        <source>A passphrase typed here would stay in the shell&apos;s history.</source>
        <translation>گذرواژه‌ای که اینجا تایپ شود در تاریخچهٔ پوسته می‌ماند.</translation>
    </message>
    <message>
        <source>A place has at most {most} characters.</source>
        <translation>جای نصب حداکثر {most} نویسه دارد.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to {most}</source>
        <translation>درگاه عددی از ۱ تا {most} است</translation>
    </message>
    <message>
        <source>A price has no name.</source>
        <translation>یک قیمت نام ندارد.</translation>
    </message>
    <message>
        <source>A question was not answered: the input ended.</source>
        <translation>پرسشی بی‌پاسخ ماند: ورودی به پایان رسید.</translation>
    </message>
    <message>
        <source>A rate ends before it begins: {day}.</source>
        <translation>یک نرخ پیش از آغاز پایان می‌یابد: {day}.</translation>
    </message>
    <message>
        <source>A rate must have one band without times, which holds whenever no other does.</source>
        <translation>هر نرخ باید یک بازه بدون ساعت داشته باشد که هر وقت بازهٔ دیگری برقرار نیست به کار رود.</translation>
    </message>
    <message>
        <source>A reading counts in the period in which its hour ended, for the device it was collected for.</source>
        <translation>قرائت در دوره‌ای حساب می‌شود که ساعت آن در آن پایان یافته، برای دستگاهی که برای آن جمع‌آوری شده است.</translation>
    </message>
    <message>
        <source>A reading&apos;s energy is taken to be spread evenly over its hour, and is split by time where a price changes.</source>
        <translation>انرژی هر قرائت در ساعت آن یکنواخت فرض می‌شود و جایی که قیمت تغییر می‌کند بر پایهٔ زمان تقسیم می‌شود.</translation>
    </message>
    <message>
        <source>A report is a file of its own: give a file name.</source>
        <translation>گزارش فایلی جداگانه است: نام فایل بدهید.</translation>
    </message>
    <message numerus="yes">
        <source>A report is of %n day(s) at most.</source>
        <translation>
            <numerusform>گزارش حداکثر برای %n روز است.</numerusform>
        </translation>
    </message>
    <message>
        <source>A server that was restored from a backup has lost what came after it, and what was confirmed before is not sent again by itself. This reads it back, and sends what is missing or differs.</source>
        <translation>سروری که از پشتیبان بازگردانی شده، آنچه را پس از آن آمده از دست داده است و آنچه پیش‌تر تأیید شده خودبه‌خود دوباره فرستاده نمی‌شود. این کار آن را بازمی‌خواند و آنچه را نیست یا فرق دارد می‌فرستد.</translation>
    </message>
    <message>
        <source>A sheet needs at least one label, and no margin below 0.</source>
        <translation>هر برگه دست‌کم یک برچسب لازم دارد و حاشیه نباید کمتر از ۰ باشد.</translation>
    </message>
    <message>
        <source>A site is a depot with the meters that are expected there. Add one, or import a table.</source>
        <translation>محل جایی است با کنتورهایی که آنجا مورد انتظارند. یکی اضافه کنید یا جدولی وارد کنید.</translation>
    </message>
    <message>
        <source>A site needs a name.</source>
        <translation>محل به نام نیاز دارد.</translation>
    </message>
    <message numerus="yes">
        <source>A site&apos;s name has %n character(s) at most.</source>
        <translation>
            <numerusform>نام محل حداکثر %n نویسه دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A site&apos;s notes have %n character(s) at most.</source>
        <translation>
            <numerusform>یادداشت محل حداکثر %n نویسه دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tariff begins with {begin}.</source>
        <translation>تعرفه با {begin} آغاز می‌شود.</translation>
    </message>
    <message>
        <source>A tariff says what energy costs, and when. Write one, or take it from a file.</source>
        <translation>تعرفه می‌گوید انرژی چه زمانی چه بهایی دارد. یکی بنویسید یا از پرونده بردارید.</translation>
    </message>
    <message>
        <source>A token has {whole} characters, or {access} as the server shows it.</source>
        <translation>توکن {whole} نویسه دارد، یا {access} نویسه آن‌گونه که سرور نشان می‌دهد.</translation>
    </message>
    <message>
        <source>A token. Device profile {profile}.</source>
        <translation>توکن. نمایهٔ دستگاه {profile}.</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>یک سال پیش</translation>
    </message>
    <message>
        <source>About</source>
        <translation>درباره</translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s)</source>
        <translation>
            <numerusform>حدود %n ساعت</numerusform>
        </translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>توکن‌های دسترسی</translation>
    </message>
    <message>
        <source>Access tokens go along</source>
        <translation>توکن‌های دسترسی همراه باشند</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>فعالیت</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>افزودن قیمت</translation>
    </message>
    <message>
        <source>Add a site …</source>
        <translation>افزودن محل …</translation>
    </message>
    <message>
        <source>Add a site.</source>
        <translation>افزودن محل.</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>افزودن عکس</translation>
    </message>
    <message>
        <source>Add photo …</source>
        <translation>افزودن عکس …</translation>
    </message>
    <message>
        <source>Add prices that hold later</source>
        <translation>افزودن قیمت‌های بعدی</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>افزودن …</translation>
    </message>
    <message>
        <source>Added to the sum; empty: nothing is said about tax</source>
        <translation>به جمع افزوده می‌شود؛ خالی: دربارهٔ مالیات چیزی گفته نمی‌شود</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Address of the meters</source>
        <translation>نشانی کنتورها</translation>
    </message>
    <message>
        <source>Adds a meter or a device that was never heard here</source>
        <translation>کنتور یا دستگاهی را اضافه می‌کند که اینجا هرگز شنیده نشده است</translation>
    </message>
    <message>
        <source>Adds a site</source>
        <translation>محلی اضافه می‌کند</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>قدمت</translation>
    </message>
    <message>
        <source>Agree only if whoever runs the server tells you the same fingerprint.</source>
        <translation>فقط وقتی بپذیرید که گردانندهٔ سرور همین اثر انگشت را به شما بگوید.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message numerus="yes">
        <source>All %n listed</source>
        <translation>
            <numerusform>هر %n مورد در فهرست</numerusform>
        </translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>همهٔ دستگاه‌ها</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>All hours in which it may have been made are taken by other readings.</source>
        <translation>همهٔ ساعت‌هایی که ممکن است این قرائت در آن‌ها ثبت شده باشد با قرائت‌های دیگر پر شده است.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>همه چیز خوب است.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>همهٔ انواع</translation>
    </message>
    <message>
        <source>All meters</source>
        <translation>همهٔ کنتورها</translation>
    </message>
    <message>
        <source>All meters in reach</source>
        <translation>همهٔ کنتورهای در دسترس</translation>
    </message>
    <message>
        <source>All of these hold from the next start of OFMon.</source>
        <translation>همهٔ این‌ها از شروع بعدی OFMon برقرار است.</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>همهٔ موارد دیگر</translation>
    </message>
    <message>
        <source>All readings are sent as before, and colleagues hear who collected which meter.</source>
        <translation>همهٔ قرائت‌ها مانند پیش فرستاده می‌شوند و همکاران باخبر می‌شوند که چه کسی کدام کنتور را جمع‌آوری کرده است.</translation>
    </message>
    <message>
        <source>All readings are sent as before; colleagues&apos; sites and notes aren&apos;t read.</source>
        <translation>همهٔ قرائت‌ها مانند پیش فرستاده می‌شوند؛ محل‌ها و یادداشت‌های همکاران خوانده نمی‌شوند.</translation>
    </message>
    <message>
        <source>All readings are still here.</source>
        <translation>همهٔ قرائت‌ها هنوز اینجاست.</translation>
    </message>
    <message>
        <source>All readings of these days, CSV …</source>
        <translation>همهٔ قرائت‌های این روزها، CSV …</translation>
    </message>
    <message>
        <source>All readings that were collected are stored</source>
        <translation>همهٔ قرائت‌های جمع‌آوری‌شده ذخیره شده است</translation>
    </message>
    <message>
        <source>All readings that were read are stored here.</source>
        <translation>همهٔ قرائت‌های خوانده‌شده اینجا ذخیره شده‌اند.</translation>
    </message>
    <message>
        <source>All readings that were read are stored here. Nothing was erased on the meter.</source>
        <translation>همهٔ قرائت‌های خوانده‌شده اینجا ذخیره شده است. چیزی روی کنتور پاک نشد.</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>همهٔ دلیل‌ها</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>همهٔ محل‌ها</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>همهٔ وضعیت‌ها</translation>
    </message>
    <message>
        <source>All that is expected at {site} is collected.</source>
        <translation>همهٔ آنچه در {site} مورد انتظار است جمع‌آوری شده است.</translation>
    </message>
    <message>
        <source>All that it measured is on the server, or stays here by your decision.</source>
        <translation>همهٔ آنچه اندازه گرفته روی سرور است، یا به تصمیم شما اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>همیشه</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>همیشه تیره</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>همیشه روشن</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Amperes for each volt at the pin</source>
        <translation>آمپر به ازای هر ولت روی پایه</translation>
    </message>
    <message>
        <source>An access token alone doesn&apos;t say which device profile its device has.</source>
        <translation>توکن دسترسی به‌تنهایی نمی‌گوید دستگاه آن چه نمایهٔ دستگاهی دارد.</translation>
    </message>
    <message>
        <source>An access token of a device that isn&apos;t known here. Choose its device profile.</source>
        <translation>توکن دسترسی دستگاهی که اینجا شناخته نیست. نمایهٔ دستگاه آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>An access token. Device profile {profile}.</source>
        <translation>توکن دسترسی. نمایهٔ دستگاه {profile}.</translation>
    </message>
    <message>
        <source>An address ends with the host, as in {url}</source>
        <translation>نشانی با نام میزبان پایان می‌یابد، مانند {url}</translation>
    </message>
    <message>
        <source>An address ends with the host, or with a path without ? and #</source>
        <translation>نشانی با نام میزبان پایان می‌یابد، یا با مسیری بدون ? و #</translation>
    </message>
    <message numerus="yes">
        <source>An address has %n character(s) at most.</source>
        <translation>
            <numerusform>نشانی حداکثر %n نویسه دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>An address has no spaces and no signs that can&apos;t be seen</source>
        <translation>نشانی فاصله و علامت ناپیدا ندارد</translation>
    </message>
    <message>
        <source>An address holds no user name or password: everybody would see it</source>
        <translation>نشانی نام کاربری یا گذرواژه در خود ندارد: همه آن را می‌بینند</translation>
    </message>
    <message>
        <source>An address looks like https://thingsboard.example.org</source>
        <translation>نشانی مانند https://thingsboard.example.org است</translation>
    </message>
    <message>
        <source>An address looks like {url}</source>
        <translation>نشانی مانند {url} است</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>و %n مورد دیگر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another OFMon on this computer is at a meter.</source>
        <translation>OFMon دیگری در این رایانه با کنتور کار می‌کند.</translation>
    </message>
    <message>
        <source>Another meter counts for this hour of its device.</source>
        <translation>کنتور دیگری برای این ساعت دستگاه حساب می‌شود.</translation>
    </message>
    <message>
        <source>Another meter or device</source>
        <translation>کنتور یا دستگاه دیگر</translation>
    </message>
    <message>
        <source>Another meter takes its place</source>
        <translation>کنتور دیگری جایگزین آن می‌شود</translation>
    </message>
    <message>
        <source>Another one: type its name</source>
        <translation>مورد دیگر: نام آن را بنویسید</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>As the server said {ago}.</source>
        <translation>آن‌گونه که سرور {ago} گفت.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>پرسیدن</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>پرسش دوباره</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to control networks (polkit), or work at the computer itself.</source>
        <translation>از مدیر سیستم حق کنترل شبکه‌ها (polkit) را بخواهید، یا پشت خود رایانه کار کنید.</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>پرسش از سرور</translation>
    </message>
    <message>
        <source>Ask the server for its devices again, or choose the device by its name.</source>
        <translation>دستگاه‌ها را دوباره از سرور بپرسید، یا دستگاه را با نامش انتخاب کنید.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for ThingsBoard 4.</source>
        <translation>از مدیر سرور ThingsBoard 4 بخواهید.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for that right, or turn it off in the settings.</source>
        <translation>این اجازه را از مدیر سرور بخواهید، یا آن را در تنظیمات خاموش کنید.</translation>
    </message>
    <message>
        <source>Ask whoever made the file, and mind capitals and spaces.</source>
        <translation>از سازندهٔ فایل بپرسید، و به حروف بزرگ و فاصله‌ها توجه کنید.</translation>
    </message>
    <message>
        <source>Ask whoever runs it.</source>
        <translation>از گردانندهٔ آن بپرسید.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for more (the tenant&apos;s profile says how many).</source>
        <translation>از گردانندهٔ سرور تعداد بیشتری بخواهید (نمایهٔ مستأجر می‌گوید چند تا).</translation>
    </message>
    <message>
        <source>Ask whoever runs the server: somebody else may answer in its place.</source>
        <translation>از گردانندهٔ سرور بپرسید: شاید کس دیگری به جای آن پاسخ می‌دهد.</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>در حال پرسش از سرور …</translation>
    </message>
    <message>
        <source>Asking {meter}</source>
        <translation>پرسش از {meter}</translation>
    </message>
    <message>
        <source>Asks everything; nothing leaves this computer</source>
        <translation>همه چیز را می‌پرسد؛ چیزی از این رایانه بیرون نمی‌رود</translation>
    </message>
    <message>
        <source>Asks for a tariff&apos;s prices</source>
        <translation>قیمت‌های تعرفه را می‌پرسد</translation>
    </message>
    <message>
        <source>Asks the meter what it measures now; drops the values that are typed</source>
        <translation>از کنتور می‌پرسد که اکنون چه اندازه می‌گیرد؛ مقدارهای نوشته‌شده را کنار می‌گذارد</translation>
    </message>
    <message>
        <source>Asks the meter whose token it carries. The token itself is not shown.</source>
        <translation>از کنتور می‌پرسد توکن چه دستگاهی را دارد. خود توکن نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Asks where to</source>
        <translation>می‌پرسد کجا</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>اختصاص دادن</translation>
    </message>
    <message>
        <source>Assign the package to the devices on the server, or sign in as its administrator.</source>
        <translation>بسته را روی سرور به دستگاه‌ها اختصاص دهید، یا به عنوان مدیر سرور وارد شوید.</translation>
    </message>
    <message>
        <source>At a meter</source>
        <translation>در حال کار با کنتور</translation>
    </message>
    <message>
        <source>At a power factor of {factor:.2f} the phase can&apos;t be told.</source>
        <translation>با ضریب توان {factor:.2f} نمی‌توان فاز را تعیین کرد.</translation>
    </message>
    <message>
        <source>At each visit</source>
        <translation>در هر بازدید</translation>
    </message>
    <message numerus="yes">
        <source>At most %n photo(s), made small. They stay on this computer.</source>
        <translation>
            <numerusform>حداکثر %n عکس، کوچک‌شده. عکس‌ها در این رایانه می‌مانند.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {most} readings can be copied at once: select some, or use ofmon export.</source>
        <translation>حداکثر {most} قرائت را می‌توان یک‌باره کپی کرد: چند تا را انتخاب کنید، یا از ofmon export استفاده کنید.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Back to the card before</source>
        <translation>بازگشت به کارت پیش</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>بازگشت به فهرست</translation>
    </message>
    <message>
        <source>Back to the list of meters</source>
        <translation>بازگشت به فهرست کنتورها</translation>
    </message>
    <message>
        <source>Back to the list of sites</source>
        <translation>بازگشت به فهرست محل‌ها</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>بازگشت به گزارش</translation>
    </message>
    <message>
        <source>Back to the token</source>
        <translation>بازگشت به توکن</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>بازگشت به نمایش قبلی</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>بازگشت به جایی که بودید</translation>
    </message>
    <message>
        <source>Back up first …</source>
        <translation>نخست پشتیبان‌گیری …</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>پشتیبان‌گیری در</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>پشتیبان‌گیری …</translation>
    </message>
    <message>
        <source>Back without looking</source>
        <translation>بازگشت بدون نگاه کردن</translation>
    </message>
    <message>
        <source>Back without signing in</source>
        <translation>بازگشت بدون ورود</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>در حال پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش از این</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>پیش از مالیات</translation>
    </message>
    <message>
        <source>Before tax; empty: none</source>
        <translation>پیش از مالیات؛ خالی: هیچ</translation>
    </message>
    <message>
        <source>Begin with none</source>
        <translation>آغاز بدون هیچ‌یک</translation>
    </message>
    <message>
        <source>Belongs here</source>
        <translation>متعلق به اینجا</translation>
    </message>
    <message>
        <source>Besides, it has expired by this computer&apos;s clock: {now}.</source>
        <translation>افزون بر این، به ساعت این رایانه اعتبار آن تمام شده است: {now}.</translation>
    </message>
    <message>
        <source>Besides, it isn&apos;t valid yet by this computer&apos;s clock: {now}.</source>
        <translation>افزون بر این، به ساعت این رایانه هنوز معتبر نیست: {now}.</translation>
    </message>
    <message>
        <source>Between here and the server there is a cache that keeps its answers.</source>
        <translation>میان اینجا و سرور حافظهٔ نهانی هست که پاسخ‌های آن را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Bring back a site that was removed.</source>
        <translation>برگرداندن محلی که برداشته شده است.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>By a reference instrument</source>
        <translation>با ابزار مرجع</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>بر حسب روز</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>بر حسب دستگاه</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>دستی</translation>
    </message>
    <message>
        <source>By hand: I join the meter&apos;s Wi-Fi</source>
        <translation>دستی: خودم به وای‌فای کنتور وصل می‌شوم</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>بر حسب ساعت</translation>
    </message>
    <message>
        <source>By itself where it can, else by hand</source>
        <translation>اگر بشود خودکار، وگرنه دستی</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>بر حسب ماه</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>بر حسب فاز</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>بر حسب محل</translation>
    </message>
    <message>
        <source>CSV …</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>CT</source>
        <translation>ترانس جریان</translation>
    </message>
    <message numerus="yes">
        <source>CT {ct} has seen no current in its last %n reading(s): is it still clamped on?</source>
        <translation>
            <numerusform>ترانس جریان {ct} در %n قرائت آخر خود جریانی ندیده است: هنوز بسته است؟</numerusform>
        </translation>
    </message>
    <message>
        <source>CT {ct} measured negative power throughout: is it reversed?</source>
        <translation>ترانس جریان {ct} همه‌جا توان منفی اندازه گرفته است: وارونه است؟</translation>
    </message>
    <message>
        <source>CT {ct} saw no current in any reading: is it clamped on?</source>
        <translation>ترانس جریان {ct} در هیچ قرائتی جریان ندیده است: بسته است؟</translation>
    </message>
    <message numerus="yes">
        <source>CT {ct} was beyond its range: %n sample(s) ({share} of the time) cut off since the meter was last collected, so its energy is too low. Use a clamp for larger currents, or a smaller burden.</source>
        <translation>
            <numerusform>ترانس جریان {ct} از محدودهٔ خود بیرون رفت: از آخرین جمع‌آوری کنتور %n نمونه ({share} از زمان) بریده شده، پس انرژی آن کمتر از واقع است. ترانسی برای جریان بزرگ‌تر یا مقاومت بار کوچک‌تر به کار ببرید.</numerusform>
        </translation>
    </message>
    <message>
        <source>CT {number}</source>
        <translation>ترانس جریان {number}</translation>
    </message>
    <message>
        <source>CT {number}: no readings between {begin} and {end}</source>
        <translation>ترانس جریان {number}: میان {begin} و {end} قرائتی نیست</translation>
    </message>
    <message>
        <source>CT {number}: {span}</source>
        <translation>ترانس جریان {number}: {span}</translation>
    </message>
    <message>
        <source>CTs of a meter (default 1)</source>
        <translation>تعداد ترانس جریان کنتور (پیش‌فرض 1)</translation>
    </message>
    <message>
        <source>Calibrate it by what a reference instrument shows at the same load.</source>
        <translation>آن را با آنچه ابزار مرجع در همان بار نشان می‌دهد کالیبره کنید.</translation>
    </message>
    <message>
        <source>Calibrate the voltages at transformers 1 and 2.</source>
        <translation>ولتاژها را در ترانس‌های ۱ و ۲ کالیبره کنید.</translation>
    </message>
    <message>
        <source>Calibrate …</source>
        <translation>کالیبره کردن …</translation>
    </message>
    <message>
        <source>Calibrating {meter}</source>
        <translation>کالیبره کردن {meter}</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>کالیبراسیون</translation>
    </message>
    <message>
        <source>Calibrations</source>
        <translation>کالیبراسیون‌ها</translation>
    </message>
    <message>
        <source>Call it e.g. Day, Night or Energy.</source>
        <translation>مثلاً روز، شب یا انرژی بنامید.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>دوربین</translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t be sent for lack of a time or a figure: %n reading(s).</source>
        <translation>
            <numerusform>به خاطر نبود زمان یا مقدار نمی‌توان فرستاد: %n قرائت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>لغو شد.</translation>
    </message>
    <message>
        <source>Cancelled. What was fetched before is kept.</source>
        <translation>لغو شد. آنچه پیش از آن دریافت شد نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Cancelled. What was made is there; making them again goes on with the rest.</source>
        <translation>لغو شد. آنچه ساخته شده هست؛ ساختن دوباره با بقیه ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>Cancelled. What was stored stays stored.</source>
        <translation>لغو شد. آنچه ذخیره شده ذخیره می‌ماند.</translation>
    </message>
    <message>
        <source>Cancelled. What was stored stays stored; nothing was erased on the meter before that.</source>
        <translation>لغو شد. آنچه ذخیره شده ذخیره می‌ماند؛ پیش از آن چیزی روی کنتور پاک نشد.</translation>
    </message>
    <message>
        <source>Change a site.</source>
        <translation>تغییر محل.</translation>
    </message>
    <message>
        <source>Change its wiring or calibration; the rest stays.</source>
        <translation>نوع اتصال یا کالیبراسیون آن را تغییر می‌دهد؛ بقیه می‌ماند.</translation>
    </message>
    <message>
        <source>Change the site</source>
        <translation>تغییر محل</translation>
    </message>
    <message>
        <source>Change the tariff</source>
        <translation>تغییر تعرفه</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>تغییر …</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییر کرد</translation>
    </message>
    <message>
        <source>Changes count from now on; what was measured before keeps its meaning.</source>
        <translation>تغییرها از اکنون حساب می‌شوند؛ آنچه پیش‌تر اندازه‌گیری شده معنای خود را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Changes its name, address, notes or interval</source>
        <translation>نام، نشانی، یادداشت یا فاصلهٔ بازدید آن را تغییر می‌دهد</translation>
    </message>
    <message>
        <source>Changes the chosen tariff&apos;s prices</source>
        <translation>قیمت‌های تعرفهٔ برگزیده را تغییر می‌دهد</translation>
    </message>
    <message>
        <source>Charged per</source>
        <translation>به ازای هر</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>نمودار</translation>
    </message>
    <message>
        <source>Chart of energy</source>
        <translation>نمودار انرژی</translation>
    </message>
    <message>
        <source>Chart of load duration</source>
        <translation>نمودار تداوم بار</translation>
    </message>
    <message>
        <source>Chart of means by hour</source>
        <translation>نمودار میانگین‌های ساعتی</translation>
    </message>
    <message>
        <source>Chart, PNG …</source>
        <translation>نمودار، PNG …</translation>
    </message>
    <message>
        <source>Chart, SVG …</source>
        <translation>نمودار، SVG …</translation>
    </message>
    <message>
        <source>Charts, sums and exports on this computer will lack them; the server keeps what it has.</source>
        <translation>نمودارها، جمع‌ها و برون‌بری‌های این رایانه آن‌ها را نخواهند داشت؛ سرور آنچه را دارد نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>بررسی دوباره</translation>
    </message>
    <message>
        <source>Check again what is on the server</source>
        <translation>بررسی دوبارهٔ آنچه روی سرور است</translation>
    </message>
    <message>
        <source>Check again …</source>
        <translation>بررسی دوباره …</translation>
    </message>
    <message>
        <source>Check both and sign in again.</source>
        <translation>هر دو را بررسی کنید و دوباره وارد شوید.</translation>
    </message>
    <message>
        <source>Check its name with: ofmon devices</source>
        <translation>نام آن را بررسی کنید با: ofmon devices</translation>
    </message>
    <message>
        <source>Check its name, and that its disk is plugged in, or make the folder.</source>
        <translation>نام آن را بررسی کنید و ببینید دیسک آن وصل است، یا پوشه را بسازید.</translation>
    </message>
    <message>
        <source>Check its permissions, and that there is room on the disk.</source>
        <translation>مجوزهای آن را بررسی کنید و ببینید روی دیسک جا هست.</translation>
    </message>
    <message>
        <source>Check its port, or whether it is http://…</source>
        <translation>درگاه آن را بررسی کنید، یا این که http://… است</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>بررسی اکنون</translation>
    </message>
    <message>
        <source>Check that its voltage is of the same phase, and whether the load lags or leads.</source>
        <translation>بررسی کنید که ولتاژ آن از همان فاز باشد، و بار پس‌فاز است یا پیش‌فاز.</translation>
    </message>
    <message>
        <source>Check that the address is a ThingsBoard server&apos;s.</source>
        <translation>بررسی کنید که نشانی از آنِ یک سرور ThingsBoard باشد.</translation>
    </message>
    <message>
        <source>Check that the firmware is meant for this meter, and newer than what it runs.</source>
        <translation>بررسی کنید که میان‌افزار برای این کنتور و تازه‌تر از میان‌افزار کنونی آن باشد.</translation>
    </message>
    <message>
        <source>Check that this computer is on the meter&apos;s Wi-Fi.</source>
        <translation>بررسی کنید که این رایانه به وای‌فای کنتور وصل باشد.</translation>
    </message>
    <message>
        <source>Check the Wi-Fi password, and go nearer.</source>
        <translation>گذرواژهٔ وای‌فای را بررسی کنید و نزدیک‌تر بروید.</translation>
    </message>
    <message>
        <source>Check the disk, then collect again.</source>
        <translation>دیسک را بررسی کنید، سپس دوباره جمع‌آوری کنید.</translation>
    </message>
    <message>
        <source>Check the name with: ofmon devices</source>
        <translation>نام را بررسی کنید با: ofmon devices</translation>
    </message>
    <message>
        <source>Check the name with: ofmon devices, or make it: ofmon device new NAME</source>
        <translation>نام را بررسی کنید با: ofmon devices، یا آن را بسازید: ofmon device new NAME</translation>
    </message>
    <message>
        <source>Check the network and the address, then try again.</source>
        <translation>شبکه و نشانی را بررسی کنید، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Check the network, and that the address is a ThingsBoard server&apos;s.</source>
        <translation>شبکه را بررسی کنید و ببینید نشانی از آنِ یک سرور ThingsBoard است.</translation>
    </message>
    <message>
        <source>Check the network, the address and the proxy ({name}), then try again.</source>
        <translation>شبکه، نشانی و پراکسی ({name}) را بررسی کنید، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Check the package on the server, then try again.</source>
        <translation>بسته را روی سرور بررسی کنید، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, and whether a network here asks for a sign-in of its own.</source>
        <translation>نشانی سرور را بررسی کنید، و این که آیا شبکهٔ اینجا ورود جداگانه می‌خواهد.</translation>
    </message>
    <message>
        <source>Checking again</source>
        <translation>بررسی دوباره</translation>
    </message>
    <message>
        <source>Checksums of the kind {algorithm} can&apos;t be checked here.</source>
        <translation>جمع‌آزمای نوع {algorithm} را اینجا نمی‌توان بررسی کرد.</translation>
    </message>
    <message>
        <source>Choose a device first.</source>
        <translation>نخست دستگاهی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a meter to see what is known about it, or start a tour.</source>
        <translation>کنتوری را انتخاب کنید تا ببینید دربارهٔ آن چه می‌دانیم، یا گشتی را آغاز کنید.</translation>
    </message>
    <message>
        <source>Choose a photo: JPEG, PNG or another picture.</source>
        <translation>عکسی انتخاب کنید: JPEG، PNG یا تصویر دیگر.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose another place or make room.</source>
        <translation>جای دیگری انتخاب کنید یا جا باز کنید.</translation>
    </message>
    <message>
        <source>Choose devices</source>
        <translation>انتخاب دستگاه‌ها</translation>
    </message>
    <message>
        <source>Choose fewer days.</source>
        <translation>روزهای کمتری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose it in Windows&apos; list of networks.</source>
        <translation>آن را در فهرست شبکه‌های Windows انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose it in the system&apos;s network menu.</source>
        <translation>آن را در منوی شبکهٔ سیستم انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose one of {languages}.</source>
        <translation>یکی از این‌ها را انتخاب کنید: {languages}.</translation>
    </message>
    <message>
        <source>Choose the device by its name.</source>
        <translation>دستگاه را با نامش انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose the device profile</source>
        <translation>نمایهٔ دستگاه را انتخاب کنید</translation>
    </message>
    <message>
        <source>Choose the file that a colleague made with ofmon share.</source>
        <translation>فایلی را برگزینید که همکاری با ofmon share ساخته است.</translation>
    </message>
    <message>
        <source>Choose the meter that is to become {device}, then Provision.</source>
        <translation>کنتوری را که باید {device} شود انتخاب کنید، سپس «راه‌اندازی».</translation>
    </message>
    <message>
        <source>Choose the new meter</source>
        <translation>کنتور تازه را انتخاب کنید</translation>
    </message>
    <message>
        <source>Choose the readings of one meter.</source>
        <translation>قرائت‌های یک کنتور را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choosing the data folder</source>
        <translation>انتخاب پوشهٔ داده</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>پاک کردن …</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Clock never set</source>
        <translation>ساعت هرگز تنظیم نشده</translation>
    </message>
    <message>
        <source>Clock unknown</source>
        <translation>ساعت نامعلوم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Close OFMon</source>
        <translation>بستن OFMon</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>آن را ببندید، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Closes the photo</source>
        <translation>عکس را می‌بندد</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>همکاران</translation>
    </message>
    <message numerus="yes">
        <source>Colleagues collected %n meter(s): {names}.</source>
        <translation>
            <numerusform>همکاران %n کنتور را جمع‌آوری کرده‌اند: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Colleagues were told of %n device(s).</source>
        <translation>
            <numerusform>دربارهٔ %n دستگاه به همکاران خبر داده شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>جمع‌آوری</translation>
    </message>
    <message>
        <source>Collect a meter first.</source>
        <translation>نخست کنتوری را جمع‌آوری کنید.</translation>
    </message>
    <message>
        <source>Collect a meter.</source>
        <translation>جمع‌آوری کنتور.</translation>
    </message>
    <message>
        <source>Collect again.</source>
        <translation>دوباره جمع‌آوری کنید.</translation>
    </message>
    <message>
        <source>Collect it as this meter</source>
        <translation>جمع‌آوری به عنوان این کنتور</translation>
    </message>
    <message>
        <source>Collect it first, or use ofmon provision --overwrite, which does.</source>
        <translation>نخست آن را جمع‌آوری کنید، یا از ofmon provision --overwrite استفاده کنید که همین کار را می‌کند.</translation>
    </message>
    <message>
        <source>Collect it first.</source>
        <translation>نخست آن را جمع‌آوری کنید.</translation>
    </message>
    <message>
        <source>Collect it until it is freed, then provision it.</source>
        <translation>آن را جمع‌آوری کنید تا حافظه‌اش آزاد شود، سپس راه‌اندازی کنید.</translation>
    </message>
    <message>
        <source>Collect it, or lose them for good: --discard {readings}</source>
        <translation>آن را جمع‌آوری کنید، یا آن‌ها را برای همیشه از دست بدهید: --discard {readings}</translation>
    </message>
    <message>
        <source>Collect it: that sets the clock too.</source>
        <translation>آن را جمع‌آوری کنید: ساعت آن هم تنظیم می‌شود.</translation>
    </message>
    <message>
        <source>Collect its meters every so many days</source>
        <translation>هر چند روز یک بار کنتورهای آن جمع‌آوری شود</translation>
    </message>
    <message>
        <source>Collect its readings, then erase them on it.</source>
        <translation>قرائت‌های آن را جمع‌آوری و سپس روی آن پاک می‌کند.</translation>
    </message>
    <message>
        <source>Collect lists the meters whose Wi-Fi is in reach. It takes a few seconds to hear them.</source>
        <translation>«جمع‌آوری» کنتورهایی را نشان می‌دهد که وای‌فای آن‌ها در دسترس است. شنیدنشان چند ثانیه طول می‌کشد.</translation>
    </message>
    <message>
        <source>Collect meters: read, store, verify, set the clock, free the memory.</source>
        <translation>جمع‌آوری کنتورها: خواندن، ذخیره، بررسی، تنظیم ساعت، آزاد کردن حافظه.</translation>
    </message>
    <message>
        <source>Collect the meters in reach, and count what is expected at their site.</source>
        <translation>کنتورهای در دسترس را جمع‌آوری می‌کند و موارد مورد انتظار در محل آن‌ها را می‌شمارد.</translation>
    </message>
    <message>
        <source>Collect {meter} once more, or sign in and sync.</source>
        <translation>{meter} را یک بار دیگر جمع‌آوری کنید، یا وارد شوید و همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>Collect {old} first, then say --dead.</source>
        <translation>نخست {old} را جمع‌آوری کنید، سپس --dead را بگویید.</translation>
    </message>
    <message>
        <source>Collect, then erase</source>
        <translation>جمع‌آوری، سپس پاک کردن</translation>
    </message>
    <message>
        <source>Collecting {meter}</source>
        <translation>جمع‌آوری {meter}</translation>
    </message>
    <message>
        <source>Collector for OFMon energy meters.</source>
        <translation>جمع‌آوری‌کنندهٔ کنتورهای انرژی OFMon.</translation>
    </message>
    <message>
        <source>Collects all meters in reach, one after the other</source>
        <translation>همهٔ کنتورهای در دسترس را یکی پس از دیگری جمع‌آوری می‌کند</translation>
    </message>
    <message>
        <source>Collects and updates them one after the other</source>
        <translation>آن‌ها را یکی پس از دیگری جمع‌آوری و به‌روز می‌کند</translation>
    </message>
    <message>
        <source>Collects the meter, then erases its readings on it.</source>
        <translation>کنتور را جمع‌آوری می‌کند، سپس قرائت‌هایش را روی آن پاک می‌کند.</translation>
    </message>
    <message>
        <source>Collects the new meter and gives it the device</source>
        <translation>کنتور تازه را جمع‌آوری می‌کند و دستگاه را به آن می‌دهد</translation>
    </message>
    <message>
        <source>Collects the next meter of the list</source>
        <translation>کنتور بعدی فهرست را جمع‌آوری می‌کند</translation>
    </message>
    <message>
        <source>Collects the old meter for the last time; nothing else is changed</source>
        <translation>کنتور قدیمی را برای آخرین بار جمع‌آوری می‌کند؛ چیز دیگری تغییر نمی‌کند</translation>
    </message>
    <message>
        <source>Collects what the meter holds, then gives it the token</source>
        <translation>آنچه را کنتور دارد جمع‌آوری می‌کند، سپس توکن را به آن می‌دهد</translation>
    </message>
    <message>
        <source>Column {column!r}: {why}</source>
        <translation>ستون {column!r}: {why}</translation>
    </message>
    <message>
        <source>Comma separated values</source>
        <translation>مقدارهای جداشده با ویرگول</translation>
    </message>
    <message>
        <source>Command line, {command}: {said}</source>
        <translation>خط فرمان، {command}: {said}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>مقایسه …</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>محاسبه</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تأیید شده</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Connect the voltage.</source>
        <translation>ولتاژ را وصل کنید.</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>مصرف</translation>
    </message>
    <message>
        <source>Consumption, cost and how complete both are, as PDF</source>
        <translation>مصرف، هزینه و میزان کامل بودن هر دو، به صورت PDF</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>کپی شد.</translation>
    </message>
    <message>
        <source>Copies all of it as text</source>
        <translation>همهٔ آن را به صورت متن کپی می‌کند</translation>
    </message>
    <message>
        <source>Copies the database to a file</source>
        <translation>پایگاه داده را در یک فایل کپی می‌کند</translation>
    </message>
    <message>
        <source>Copies the selected rows, all when none is selected</source>
        <translation>سطرهای انتخاب‌شده را کپی می‌کند، و اگر سطری انتخاب نشده باشد همه را</translation>
    </message>
    <message>
        <source>Copies the table, to paste into a spreadsheet</source>
        <translation>جدول را کپی می‌کند تا در صفحه‌گسترده جای‌گذاری شود</translation>
    </message>
    <message>
        <source>Copies what it says</source>
        <translation>آنچه را اینجا نوشته است رونوشت می‌گیرد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Copy it anew, or have it made again.</source>
        <translation>آن را دوباره کپی کنید، یا بخواهید دوباره ساخته شود.</translation>
    </message>
    <message>
        <source>Copy it from the device&apos;s page on the server.</source>
        <translation>آن را از صفحهٔ دستگاه روی سرور کپی کنید.</translation>
    </message>
    <message>
        <source>Copy the data</source>
        <translation>کپی داده</translation>
    </message>
    <message>
        <source>Copy the database to a file; others may use it meanwhile.</source>
        <translation>پایگاه داده را در یک فایل کپی می‌کند؛ دیگران در این میان می‌توانند از آن استفاده کنند.</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>کپی توکن</translation>
    </message>
    <message>
        <source>Copying the data</source>
        <translation>در حال کپی داده</translation>
    </message>
    <message>
        <source>Correct it in the settings or OFMON_WIFI.</source>
        <translation>آن را در تنظیمات یا OFMON_WIFI درست کنید.</translation>
    </message>
    <message>
        <source>Correct it, e.g. http://proxy.example.org:3128, or unset it.</source>
        <translation>آن را درست کنید، مثلاً http://proxy.example.org:3128، یا مقدارش را بردارید.</translation>
    </message>
    <message>
        <source>Correct it; ofmon settings shows what holds.</source>
        <translation>آن را درست کنید؛ ofmon settings نشان می‌دهد چه برقرار است.</translation>
    </message>
    <message>
        <source>Correct the list.</source>
        <translation>فهرست را درست کنید.</translation>
    </message>
    <message>
        <source>Correct the value, then try again.</source>
        <translation>مقدار را درست کنید، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Correct what OFMON_SECRETS_FILE names, or its permissions.</source>
        <translation>آنچه را OFMON_SECRETS_FILE نام می‌برد یا مجوزهای آن را درست کنید.</translation>
    </message>
    <message>
        <source>Correct {first} and {second}, or unset them to go by what this computer trusts.</source>
        <translation>{first} و {second} را درست کنید، یا مقدارشان را بردارید تا آنچه این رایانه معتبر می‌داند به کار رود.</translation>
    </message>
    <message>
        <source>Correct {name}, or unset it to go by what this computer trusts.</source>
        <translation>{name} را درست کنید، یا مقدارش را بردارید تا آنچه این رایانه معتبر می‌داند به کار رود.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>Cost: {amounts}</source>
        <translation>هزینه: {amounts}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>جریان</translation>
    </message>
    <message>
        <source>Current transformer</source>
        <translation>ترانس جریان</translation>
    </message>
    <message>
        <source>Current transformer {number}</source>
        <translation>ترانس جریان {number}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Customer: {name}</source>
        <translation>مشتری: {name}</translation>
    </message>
    <message>
        <source>Customer; empty for nobody</source>
        <translation>مشتری؛ خالی یعنی هیچ‌کس</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Dashboard {title!r} created: {url}</source>
        <translation>داشبورد {title!r} ساخته شد: {url}</translation>
    </message>
    <message>
        <source>Dashboard {title!r} unchanged: {url}</source>
        <translation>داشبورد {title!r} بدون تغییر: {url}</translation>
    </message>
    <message>
        <source>Dashboard {title!r} updated: {url}</source>
        <translation>داشبورد {title!r} به‌روز شد: {url}</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>پوشهٔ داده</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>داده در این رایانه</translation>
    </message>
    <message>
        <source>Databases of OFMon (*.db);;All files (*)</source>
        <translation>پایگاه داده‌های OFMon (*.db);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Dates …</source>
        <translation>تاریخ‌ها …</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Day: {example}</source>
        <translation>روز: {example}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>روزها</translation>
    </message>
    <message>
        <source>Days like 2026-12-25, parted by commas</source>
        <translation>روزهایی مانند 2026-12-25، جدا شده با ویرگول</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>تصمیم‌گیری</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>تصمیم‌گیری دوباره</translation>
    </message>
    <message>
        <source>Delete all readings</source>
        <translation>پاک کردن همهٔ قرائت‌ها</translation>
    </message>
    <message>
        <source>Delete all readings from this computer</source>
        <translation>پاک کردن همهٔ قرائت‌ها از این رایانه</translation>
    </message>
    <message>
        <source>Delete readings from this computer, all or some, after a backup.</source>
        <translation>قرائت‌ها را پس از پشتیبان‌گیری از این رایانه پاک می‌کند، همه یا برخی.</translation>
    </message>
    <message>
        <source>Delete some readings from this computer</source>
        <translation>پاک کردن برخی قرائت‌ها از این رایانه</translation>
    </message>
    <message>
        <source>Delete some …</source>
        <translation>پاک کردن برخی …</translation>
    </message>
    <message>
        <source>Delete these readings</source>
        <translation>پاک کردن این قرائت‌ها</translation>
    </message>
    <message>
        <source>Deletes all readings from this computer</source>
        <translation>همهٔ قرائت‌ها را از این رایانه پاک می‌کند</translation>
    </message>
    <message>
        <source>Deletes readings by age, state or meter</source>
        <translation>قرائت‌ها را بنا بر قدمت، وضعیت یا کنتور پاک می‌کند</translation>
    </message>
    <message>
        <source>Deletes them from this computer</source>
        <translation>آن‌ها را از این رایانه پاک می‌کند</translation>
    </message>
    <message>
        <source>Deleting all readings</source>
        <translation>در حال پاک کردن همهٔ قرائت‌ها</translation>
    </message>
    <message>
        <source>Deleting readings</source>
        <translation>پاک کردن قرائت‌ها</translation>
    </message>
    <message>
        <source>Depots, what is expected at each, and what is due</source>
        <translation>محل‌ها، آنچه در هر یک مورد انتظار است و آنچه سررسید شده است</translation>
    </message>
    <message>
        <source>Depots: what is expected at each, and how often it is collected.</source>
        <translation>محل‌ها: آنچه در هر یک مورد انتظار است و هر چند وقت جمع‌آوری می‌شود.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>Device on the server</source>
        <translation>دستگاه روی سرور</translation>
    </message>
    <message>
        <source>Device profile</source>
        <translation>نمایهٔ دستگاه</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>دستگاه‌ها</translation>
    </message>
    <message>
        <source>Devices and meters that are known here</source>
        <translation>دستگاه‌ها و کنتورهایی که اینجا شناخته شده‌اند</translation>
    </message>
    <message>
        <source>Devices known here</source>
        <translation>دستگاه‌های شناخته‌شده در اینجا</translation>
    </message>
    <message>
        <source>Devices on the server</source>
        <translation>دستگاه‌های روی سرور</translation>
    </message>
    <message>
        <source>Devices on the server, also without a network</source>
        <translation>دستگاه‌های روی سرور، بدون شبکه هم</translation>
    </message>
    <message>
        <source>Devices on the server.</source>
        <translation>دستگاه‌های روی سرور.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع اتصال</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>عیب‌یاب</translation>
    </message>
    <message>
        <source>Does whoever runs the server say the same fingerprint? Type {yes} to trust it: </source>
        <translation>آیا گردانندهٔ سرور همین اثر انگشت را می‌گوید؟ برای اعتماد به آن {yes} را تایپ کنید: </translation>
    </message>
    <message>
        <source>Does {meter} take the place of {others}?</source>
        <translation>آیا {meter} جایگزین {others} می‌شود؟</translation>
    </message>
    <message>
        <source>Does {new} take the place of {old}?</source>
        <translation>آیا {new} جایگزین {old} می‌شود؟</translation>
    </message>
    <message>
        <source>Don&apos;t try this firmware again; tell who made it.</source>
        <translation>این میان‌افزار را دوباره امتحان نکنید؛ به سازندهٔ آن خبر دهید.</translation>
    </message>
    <message>
        <source>Done: {counted}.</source>
        <translation>انجام شد: {counted}.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>ترسیم</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>سررسید شده</translation>
    </message>
    <message>
        <source>Due at all sites, {day}</source>
        <translation>سررسیدشده‌ها در همهٔ محل‌ها، {day}</translation>
    </message>
    <message>
        <source>Due at {site}, {day}</source>
        <translation>سررسیدشده‌ها در {site}، {day}</translation>
    </message>
    <message>
        <source>Due …</source>
        <translation>سررسیدشده‌ها …</translation>
    </message>
    <message>
        <source>Each is collected first. Stay near: it takes about two minutes a meter. A meter goes back by itself to what it runs now if the new firmware fails. You can cancel at any time.</source>
        <translation>هر کنتور نخست جمع‌آوری می‌شود. نزدیک بمانید: هر کنتور حدود دو دقیقه زمان می‌برد. اگر میان‌افزار تازه کار نکند، کنتور خودش به میان‌افزار کنونی برمی‌گردد. هر زمان می‌توانید لغو کنید.</translation>
    </message>
    <message>
        <source>Each line is rounded once: energy to 0.001 kWh, the amount to the smallest unit of the currency, half up.</source>
        <translation>هر سطر یک بار گرد می‌شود: انرژی به 0.001 kWh و مبلغ به کوچک‌ترین واحد پول، نیم رو به بالا.</translation>
    </message>
    <message>
        <source>Each meter that is heard by a scan is listed here, with its readings.</source>
        <translation>هر کنتوری که در جست‌وجو شنیده شود با قرائت‌هایش در این فهرست می‌آید.</translation>
    </message>
    <message>
        <source>Each visit, tour, sync and export ends with a line here.</source>
        <translation>هر بازدید، گشت، همگام‌سازی و برون‌بری با سطری در اینجا پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>پیش از این</translation>
    </message>
    <message>
        <source>Emulated meters come with OFMon&apos;s source code. There, this command starts three of them, a server and the collector:</source>
        <translation>کنتورهای شبیه‌سازی‌شده همراه کد منبع OFMon می‌آیند. آنجا این فرمان سه کنتور، یک سرور و برنامهٔ جمع‌آوری را راه می‌اندازد:</translation>
    </message>
    <message>
        <source>End the name with .pdf, .svg or .png.</source>
        <translation>نام را با .pdf، .svg یا .png تمام کنید.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>پایان یافته</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>انرژی</translation>
    </message>
    <message>
        <source>Energy as a table</source>
        <translation>انرژی به شکل جدول</translation>
    </message>
    <message>
        <source>Energy by device</source>
        <translation>انرژی بر حسب دستگاه</translation>
    </message>
    <message>
        <source>Energy by hour, day and month is drawn here from the readings that you collect.</source>
        <translation>انرژی بر حسب ساعت، روز و ماه اینجا رسم می‌شود، از قرائت‌هایی که جمع‌آوری می‌کنید.</translation>
    </message>
    <message>
        <source>Energy report</source>
        <translation>گزارش انرژی</translation>
    </message>
    <message>
        <source>Energy report: {name}, {period}</source>
        <translation>گزارش انرژی: {name}، {period}</translation>
    </message>
    <message>
        <source>English is spoken instead.</source>
        <translation>به جای آن انگلیسی به کار می‌رود.</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>بزرگ کردن</translation>
    </message>
    <message>
        <source>Enter opens a meter; the space bar presses the button in its row</source>
        <translation>کلید Enter کنتور را باز می‌کند؛ کلید فاصله دکمهٔ ردیف آن را می‌فشارد</translation>
    </message>
    <message>
        <source>Erase all readings and the power-loss log on {meter}?</source>
        <translation>همهٔ قرائت‌ها و گزارش قطع برق روی {meter} پاک شود؟</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>هر</translation>
    </message>
    <message>
        <source>Every meter was collected as often as its site wants it.</source>
        <translation>همهٔ کنتورها به همان دفعاتی که محلشان می‌خواهد جمع‌آوری شده‌اند.</translation>
    </message>
    <message>
        <source>Every reading that is stored on this computer</source>
        <translation>همهٔ قرائت‌هایی که در این رایانه ذخیره شده است</translation>
    </message>
    <message>
        <source>Every reading that you collect is listed here.</source>
        <translation>هر قرائتی که جمع‌آوری کنید در این فهرست می‌آید.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>تعویض</translation>
    </message>
    <message>
        <source>Exchange --from and --to.</source>
        <translation>جای --from و --to را عوض کنید.</translation>
    </message>
    <message>
        <source>Exchange a meter: the old one is collected, the new one gets its device.</source>
        <translation>تعویض کنتور: کنتور قدیمی جمع‌آوری می‌شود و کنتور تازه دستگاه آن را می‌گیرد.</translation>
    </message>
    <message>
        <source>Exchange files of OFMon (*.ofmon);;All files (*)</source>
        <translation>فایل‌های تبادل OFMon (*.ofmon);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Exchange of {old} for {new}</source>
        <translation>تعویض {old} با {new}</translation>
    </message>
    <message>
        <source>Exchange the meter of {device}</source>
        <translation>تعویض کنتور {device}</translation>
    </message>
    <message>
        <source>Exchange with colleagues</source>
        <translation>تبادل با همکاران</translation>
    </message>
    <message>
        <source>Exchange …</source>
        <translation>تعویض …</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>تعویض‌ها</translation>
    </message>
    <message>
        <source>Exchanges of meters</source>
        <translation>تعویض‌های کنتور</translation>
    </message>
    <message>
        <source>Expected here, not heard: {name}, last {ago}</source>
        <translation>اینجا مورد انتظار ولی شنیده نشد: {name}، آخرین بار {ago}</translation>
    </message>
    <message>
        <source>Expected here, not heard: {name}, last {when}</source>
        <translation>اینجا مورد انتظار ولی شنیده نشد: {name}، آخرین بار {when}</translation>
    </message>
    <message>
        <source>Expected here, not heard: {name}, never heard</source>
        <translation>اینجا مورد انتظار ولی شنیده نشد: {name}، هرگز شنیده نشده</translation>
    </message>
    <message>
        <source>Expected here, not heard: {name}, never heard here</source>
        <translation>اینجا مورد انتظار ولی شنیده نشد: {name}، هرگز اینجا شنیده نشده</translation>
    </message>
    <message>
        <source>Expects it at {site} from now on</source>
        <translation>از این پس آن را در {site} مورد انتظار می‌داند</translation>
    </message>
    <message>
        <source>Export sites</source>
        <translation>برون‌بری محل‌ها</translation>
    </message>
    <message>
        <source>Export the sites to see how such a file looks.</source>
        <translation>محل‌ها را برون‌بری کنید تا ببینید چنین فایلی چه شکلی دارد.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>برون‌بری …</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>ضریب</translation>
    </message>
    <message>
        <source>Fetch firmware</source>
        <translation>دریافت میان‌افزار</translation>
    </message>
    <message>
        <source>Fetching firmware</source>
        <translation>در حال دریافت میان‌افزار</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>کمیت</translation>
    </message>
    <message>
        <source>Figure too large</source>
        <translation>مقدار بیش از حد بزرگ</translation>
    </message>
    <message>
        <source>Files for colleagues</source>
        <translation>پرونده‌ها برای همکاران</translation>
    </message>
    <message>
        <source>Filled in below. The meter would show {voltage:.1f} V, {current:.2f} A and {power:.0f} W, where it showed {voltage_before:.1f} V, {current_before:.2f} A and {power_before:.0f} W.</source>
        <translation>در زیر پر شد. کنتور {voltage:.1f} V، {current:.2f} A و {power:.0f} W نشان خواهد داد؛ پیش‌تر {voltage_before:.1f} V، {current_before:.2f} A و {power_before:.0f} W نشان می‌داد.</translation>
    </message>
    <message>
        <source>Fills in the values by which the meter shows the same</source>
        <translation>مقدارهایی را پر می‌کند که با آن‌ها کنتور همان را نشان می‌دهد</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>میان‌افزار</translation>
    </message>
    <message>
        <source>Firmware of the meters</source>
        <translation>میان‌افزار کنتورها</translation>
    </message>
    <message>
        <source>Firmware updates: {sent} reported, {waiting} waiting</source>
        <translation>به‌روزرسانی میان‌افزار: {sent} گزارش شده، {waiting} در انتظار</translation>
    </message>
    <message>
        <source>Firmware {new} is available; this meter runs {old}.</source>
        <translation>میان‌افزار {new} موجود است؛ این کنتور {old} را اجرا می‌کند.</translation>
    </message>
    <message>
        <source>Firmware {title} {version} fetched and checked.</source>
        <translation>میان‌افزار {title} {version} دریافت و بررسی شد.</translation>
    </message>
    <message>
        <source>Firmware: {error}</source>
        <translation>میان‌افزار: {error}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>نخستین روز</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>نخستین برچسب آزاد</translation>
    </message>
    <message>
        <source>First reading of {meter}: {reading}</source>
        <translation>نخستین قرائت {meter}: {reading}</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>گام‌های نخست</translation>
    </message>
    <message>
        <source>First steps, step {number} of {total}</source>
        <translation>گام‌های نخست، گام {number} از {total}</translation>
    </message>
    <message>
        <source>Follows the system</source>
        <translation>پیرو سیستم</translation>
    </message>
    <message>
        <source>For what the standing charge is due</source>
        <translation>هزینهٔ ثابت برای چه مدتی است</translation>
    </message>
    <message>
        <source>For whoever helps you: the doctor&apos;s findings, settings, activity, versions, the log, and how much the database holds. Passwords, tokens and passphrases are left out; names of meters and devices stay in. Read it before you hand it on.</source>
        <translation>برای کسی که به شما کمک می‌کند: یافته‌های عیب‌یاب، تنظیمات، فعالیت، نسخه‌ها، گزارش رویدادها، و اینکه پایگاه داده چه مقدار داده دارد. گذرواژه‌ها، توکن‌ها و گذرواژه‌های وای‌فای حذف می‌شوند؛ نام کنتورها و دستگاه‌ها می‌ماند. پیش از دادن آن به دیگری، آن را بخوانید.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>برای چه کسی</translation>
    </message>
    <message>
        <source>For whom it holds</source>
        <translation>برای چه کسی برقرار است</translation>
    </message>
    <message>
        <source>For whom the chosen tariff shall hold</source>
        <translation>تعرفهٔ انتخاب‌شده برای چه کسی برقرار باشد</translation>
    </message>
    <message>
        <source>For {energy} kWh of it there is no price.</source>
        <translation>برای {energy} kWh از آن قیمتی نیست.</translation>
    </message>
    <message>
        <source>Forget a tariff; it holds for nobody then.</source>
        <translation>فراموش کردن تعرفه؛ پس از آن برای هیچ‌کس برقرار نیست.</translation>
    </message>
    <message>
        <source>Forget the session on this computer.</source>
        <translation>فراموش کردن نشست در این رایانه.</translation>
    </message>
    <message>
        <source>Forget this meter</source>
        <translation>فراموش کردن این کنتور</translation>
    </message>
    <message>
        <source>Forget {meter}</source>
        <translation>فراموش کردن {meter}</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>فراموش کردن …</translation>
    </message>
    <message>
        <source>Forgets the chosen tariff</source>
        <translation>تعرفهٔ انتخاب‌شده را فراموش می‌کند</translation>
    </message>
    <message>
        <source>Forgets the session; readings stay</source>
        <translation>نشست را فراموش می‌کند؛ قرائت‌ها می‌مانند</translation>
    </message>
    <message>
        <source>Forgetting {meter}</source>
        <translation>در حال فراموش کردن {meter}</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>فراموش شد.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>جلو</translation>
    </message>
    <message>
        <source>Free it all the same</source>
        <translation>آزاد کردن با این حال</translation>
    </message>
    <message>
        <source>Free it all the same …</source>
        <translation>آزاد کردن با این حال …</translation>
    </message>
    <message>
        <source>Free the meter&apos;s memory</source>
        <translation>آزاد کردن حافظهٔ کنتور</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>جمعه</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>From a list …</source>
        <translation>از فهرست …</translation>
    </message>
    <message numerus="yes">
        <source>From colleagues: %n site(s) new or changed: {names}.</source>
        <translation>
            <numerusform>از همکاران: %n محل تازه یا تغییریافته: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From colleagues: notes about %n meter(s): {names}.</source>
        <translation>
            <numerusform>از همکاران: یادداشت دربارهٔ %n کنتور: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From colleagues: where %n meter(s) (is|are) expected: {names}.</source>
        <translation>
            <numerusform>از همکاران: جایی که %n کنتور در آن انتظار می‌رود: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on only {meter} counts for this device: what {others} measures later is held here, not sent. What it measured until now stays the device&apos;s.</source>
        <translation>از این پس فقط {meter} برای این دستگاه حساب می‌شود: آنچه {others} بعداً اندازه بگیرد اینجا نگه داشته می‌شود و فرستاده نمی‌شود. آنچه تا کنون اندازه گرفته از آنِ دستگاه می‌ماند.</translation>
    </message>
    <message numerus="yes">
        <source>From now on the data lies in {folder}, which holds %n reading(s).</source>
        <translation>
            <numerusform>از این پس داده در {folder} است که %n قرائت دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on the data lies in {folder}, which holds no data yet.</source>
        <translation>از این پس داده در {folder} است که هنوز داده‌ای ندارد.</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>از بریده‌دان</translation>
    </message>
    <message>
        <source>From the next start on the data lies in {folder}.</source>
        <translation>از شروع بعدی داده در {folder} است.</translation>
    </message>
    <message>
        <source>From {computer}, {day}.</source>
        <translation>از {computer}، {day}.</translation>
    </message>
    <message>
        <source>From {least} to {most} {unit}.</source>
        <translation>از {least} تا {most} {unit}.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>وقفه‌ها</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>گردآوری</translation>
    </message>
    <message>
        <source>Gathering …</source>
        <translation>در حال گردآوری …</translation>
    </message>
    <message>
        <source>Get the file ofmon.bin of a release.</source>
        <translation>فایل ofmon.bin یک نسخهٔ منتشرشده را بگیرید.</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>می‌گیرد</translation>
    </message>
    <message>
        <source>Give - instead.</source>
        <translation>به جای آن - بدهید.</translation>
    </message>
    <message>
        <source>Give a meter its token; what the meter holds is collected.</source>
        <translation>توکن کنتور را به آن می‌دهد؛ آنچه کنتور دارد جمع‌آوری می‌شود.</translation>
    </message>
    <message>
        <source>Give hours over midnight as two: 22:00 to 24:00 and 00:00 to 06:00.</source>
        <translation>ساعت‌هایی را که از نیمه‌شب می‌گذرد دو بخش کنید: 22:00 تا 24:00 و 00:00 تا 06:00.</translation>
    </message>
    <message>
        <source>Give it a token, if that sends no reading to a wrong device.</source>
        <translation>به آن توکن بدهید، اگر با این کار قرائتی به دستگاه نادرست نرود.</translation>
    </message>
    <message>
        <source>Give it an access token on the server.</source>
        <translation>روی سرور به آن توکن دسترسی بدهید.</translation>
    </message>
    <message>
        <source>Give it as http://…</source>
        <translation>آن را به صورت http://… بدهید</translation>
    </message>
    <message>
        <source>Give it as https://thingsboard.example.org</source>
        <translation>آن را به صورت https://thingsboard.example.org بدهید</translation>
    </message>
    <message>
        <source>Give it to the meter? [y/N] </source>
        <translation>به کنتور داده شود؟ [y/N] </translation>
    </message>
    <message>
        <source>Give it: --version X.Y.Z</source>
        <translation>آن را بدهید: --version X.Y.Z</translation>
    </message>
    <message>
        <source>Give its address: ofmon login --server https://…</source>
        <translation>نشانی آن را بدهید: ofmon login --server https://…</translation>
    </message>
    <message>
        <source>Give its address: ofmon settings server https://…</source>
        <translation>نشانی آن را بدهید: ofmon settings server https://…</translation>
    </message>
    <message>
        <source>Give its three letters by ISO 4217, e.g. EUR.</source>
        <translation>سه حرف آن را طبق ISO 4217 بدهید، مثلاً EUR.</translation>
    </message>
    <message>
        <source>Give meters newer firmware, and see that they run it; they are collected before.</source>
        <translation>میان‌افزار تازه‌تر به کنتورها می‌دهد و می‌بیند که آن را اجرا کنند؛ پیش از آن جمع‌آوری می‌شوند.</translation>
    </message>
    <message>
        <source>Give that one another name first.</source>
        <translation>نخست به آن یکی نام دیگری بدهید.</translation>
    </message>
    <message>
        <source>Give the device a token of letters and digits on the server.</source>
        <translation>روی سرور به دستگاه توکنی از حرف‌ها و رقم‌ها بدهید.</translation>
    </message>
    <message>
        <source>Give the device a token of letters and digits, and provision the meter with it.</source>
        <translation>به دستگاه توکنی از حرف‌ها و رقم‌ها بدهید و کنتور را با آن راه‌اندازی کنید.</translation>
    </message>
    <message>
        <source>Give the device another access token on the server.</source>
        <translation>روی سرور به دستگاه توکن دسترسی دیگری بدهید.</translation>
    </message>
    <message>
        <source>Give the meter&apos;s own one.</source>
        <translation>توکن خود کنتور را بدهید.</translation>
    </message>
    <message>
        <source>Give the token</source>
        <translation>دادن توکن</translation>
    </message>
    <message>
        <source>Give this one another name, or change that one.</source>
        <translation>به این یکی نام دیگری بدهید، یا آن یکی را تغییر دهید.</translation>
    </message>
    <message>
        <source>Gives a meter in reach this device&apos;s token</source>
        <translation>توکن این دستگاه را به کنتوری در دسترس می‌دهد</translation>
    </message>
    <message>
        <source>Gives it a token without collecting, if no reading can go wrong by that.</source>
        <translation>بدون جمع‌آوری به آن توکن می‌دهد، اگر با این کار قرائتی به جای نادرست نرود.</translation>
    </message>
    <message>
        <source>Gives the meter a token</source>
        <translation>به کنتور توکن می‌دهد</translation>
    </message>
    <message>
        <source>Gives the meter the token without collecting it</source>
        <translation>بدون جمع‌آوری به کنتور توکن می‌دهد</translation>
    </message>
    <message>
        <source>Gives the meter what it had before the last change</source>
        <translation>آنچه را کنتور پیش از آخرین تغییر داشت به آن می‌دهد</translation>
    </message>
    <message>
        <source>Go nearer and try again, or say that it can&apos;t be collected any more.</source>
        <translation>نزدیک‌تر بروید و دوباره تلاش کنید، یا بگویید که دیگر نمی‌توان آن را جمع‌آوری کرد.</translation>
    </message>
    <message>
        <source>Go nearer, and check the password.</source>
        <translation>نزدیک‌تر بروید و گذرواژه را بررسی کنید.</translation>
    </message>
    <message>
        <source>Go nearer, and try again.</source>
        <translation>نزدیک‌تر بروید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Go nearer, or check its power.</source>
        <translation>نزدیک‌تر بروید، یا برق آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>Go nearer, or check that the meter has power. It is heard a few seconds after it starts.</source>
        <translation>نزدیک‌تر بروید، یا بررسی کنید که کنتور برق دارد. چند ثانیه پس از روشن شدن شنیده می‌شود.</translation>
    </message>
    <message>
        <source>Go nearer.</source>
        <translation>نزدیک‌تر بروید.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Go to Collect</source>
        <translation>رفتن به «جمع‌آوری»</translation>
    </message>
    <message>
        <source>Goes back to what meters leave the factory with</source>
        <translation>به تنظیم کارخانه‌ای کنتور برمی‌گردد</translation>
    </message>
    <message>
        <source>Goes on without signing in</source>
        <translation>بدون ورود ادامه می‌دهد</translation>
    </message>
    <message>
        <source>Goes to Collect and scans</source>
        <translation>به «جمع‌آوری» می‌رود و جست‌وجو می‌کند</translation>
    </message>
    <message>
        <source>Goes to Collect at once (Esc)</source>
        <translation>بی‌درنگ به «جمع‌آوری» می‌رود (Esc)</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Hall 3, cabinet B, second door</source>
        <translation>سالن ۳، تابلوی B، در دوم</translation>
    </message>
    <message>
        <source>Has the data in another folder</source>
        <translation>داده را در پوشهٔ دیگری می‌گذارد</translation>
    </message>
    <message>
        <source>Has the next sync send it; says before what that means</source>
        <translation>می‌گذارد همگام‌سازی بعدی آن را بفرستد؛ پیش از آن می‌گوید این یعنی چه</translation>
    </message>
    <message>
        <source>Has the next sync send what the server refused</source>
        <translation>می‌گذارد همگام‌سازی بعدی آنچه را سرور رد کرده بفرستد</translation>
    </message>
    <message>
        <source>Has the ticked ones expected here</source>
        <translation>موارد علامت‌خورده را از این پس اینجا مورد انتظار می‌داند</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>نقشهٔ حرارتی</translation>
    </message>
    <message>
        <source>Heat map of power</source>
        <translation>نقشهٔ حرارتی توان</translation>
    </message>
    <message>
        <source>Heater hall 3</source>
        <translation>گرم‌کن سالن ۳</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>نگه‌داشته شده</translation>
    </message>
    <message numerus="yes">
        <source>Held again: %n reading(s).</source>
        <translation>
            <numerusform>دوباره نگه داشته شد: %n قرائت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>نگه‌داشته شده</translation>
    </message>
    <message>
        <source>Held readings</source>
        <translation>قرائت‌های نگه‌داشته شده</translation>
    </message>
    <message>
        <source>Held readings.</source>
        <translation>قرائت‌های نگه‌داشته شده.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>کمک</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>اینجا</translation>
    </message>
    <message>
        <source>Here stands what the tariff comes to, as soon as it is complete.</source>
        <translation>به محض کامل شدن تعرفه، حاصل آن اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>تاریخچه …</translation>
    </message>
    <message>
        <source>Hold the camera straight and near, with light on the label; or choose the name.</source>
        <translation>دوربین را صاف و نزدیک بگیرید، با نور روی برچسب؛ یا نام را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Holds again what you placed in time</source>
        <translation>آنچه را در زمان جای داده‌اید دوباره نگه می‌دارد</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>برقرار برای</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>تعطیلات</translation>
    </message>
    <message>
        <source>Holidays: {days}</source>
        <translation>تعطیلات: {days}</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعت‌ها</translation>
    </message>
    <message>
        <source>Hours are missing, so the change is that of what was read.</source>
        <translation>برخی ساعت‌ها نیست، پس تغییر از روی چیزی است که خوانده شده است.</translation>
    </message>
    <message>
        <source>Hours with a reading</source>
        <translation>ساعت‌های دارای قرائت</translation>
    </message>
    <message>
        <source>Hours with a reading out of hours due, of all devices and current transformers</source>
        <translation>ساعت‌های دارای قرائت از ساعت‌های مورد انتظار، برای همهٔ دستگاه‌ها و ترانس‌های جریان</translation>
    </message>
    <message>
        <source>How each part of this computer is, and what to do</source>
        <translation>هر بخش این رایانه در چه وضعی است و چه باید کرد</translation>
    </message>
    <message>
        <source>How far that may be wrong</source>
        <translation>آن تا چه اندازه ممکن است نادرست باشد</translation>
    </message>
    <message>
        <source>How far the meter&apos;s clock was off at most</source>
        <translation>ساعت کنتور حداکثر چقدر خطا داشت</translation>
    </message>
    <message>
        <source>How far the readings have come</source>
        <translation>قرائت‌ها تا کجا رسیده‌اند</translation>
    </message>
    <message>
        <source>How large text is, beside its usual size</source>
        <translation>اندازهٔ متن نسبت به اندازهٔ معمول آن</translation>
    </message>
    <message>
        <source>How long a bar is</source>
        <translation>هر ستون چه مدتی را نشان می‌دهد</translation>
    </message>
    <message>
        <source>How long ago the hours of the readings ended</source>
        <translation>از پایان ساعت‌های قرائت‌ها چقدر گذشته است</translation>
    </message>
    <message>
        <source>How long the report&apos;s period is</source>
        <translation>طول دورهٔ گزارش</translation>
    </message>
    <message>
        <source>How many are expected there</source>
        <translation>چند مورد آنجا مورد انتظار است</translation>
    </message>
    <message>
        <source>How many days are shown</source>
        <translation>چند روز نشان داده می‌شود</translation>
    </message>
    <message>
        <source>How many labels a sheet has, and how large</source>
        <translation>هر برگه چند برچسب دارد و به چه اندازه</translation>
    </message>
    <message>
        <source>How many of them are to be collected</source>
        <translation>چند تا از آن‌ها باید جمع‌آوری شود</translation>
    </message>
    <message>
        <source>How meters are reached</source>
        <translation>راه رسیدن به کنتورها</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>چه مقدار</translation>
    </message>
    <message>
        <source>How often its meters are to be collected</source>
        <translation>هر چند وقت کنتورهای آن باید جمع‌آوری شود</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>میزان اطمینان</translation>
    </message>
    <message>
        <source>How things are done, also without a network (F1)</source>
        <translation>کارها چگونه انجام می‌شوند، حتی بدون شبکه (F1)</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>چگونه حساب شد</translation>
    </message>
    <message>
        <source>I&apos;m at a meter</source>
        <translation>کنار کنتور هستم</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>شناسایی</translation>
    </message>
    <message>
        <source>If it is meant to be so, trust it by its fingerprint: ofmon trust</source>
        <translation>اگر باید چنین باشد، با اثر انگشتش به آن اعتماد کنید: ofmon trust</translation>
    </message>
    <message>
        <source>If it was deleted, bring it back, or provision its meter for another device.</source>
        <translation>اگر پاک شده است، آن را برگردانید یا کنتورش را برای دستگاه دیگری راه‌اندازی کنید.</translation>
    </message>
    <message>
        <source>If the device got another token, sign in and sync again, or provision the meter anew and say so: ofmon sync --same-device SSID</source>
        <translation>اگر دستگاه توکن دیگری گرفته است، وارد شوید و دوباره همگام‌سازی کنید، یا کنتور را از نو راه‌اندازی کنید و بگویید: ofmon sync --same-device SSID</translation>
    </message>
    <message>
        <source>If whoever runs the server says the same: ofmon trust --fingerprint SHA256</source>
        <translation>اگر گردانندهٔ سرور همین را می‌گوید: ofmon trust --fingerprint SHA256</translation>
    </message>
    <message>
        <source>If you know since when the meter has been there, say it: --since 2026-03-14T08:00. Or leave them here with a reason.</source>
        <translation>اگر می‌دانید کنتور از چه زمانی آنجا بوده، بگویید: --since 2026-03-14T08:00. یا آن‌ها را با ذکر دلیل اینجا نگه دارید.</translation>
    </message>
    <message>
        <source>If {meter} can&apos;t be collected any more, say so (--dead).</source>
        <translation>اگر دیگر نمی‌توان {meter} را جمع‌آوری کرد، بگویید (--dead).</translation>
    </message>
    <message>
        <source>If {meter} takes its place from now on, say --takes-over: what {names} measures after that is held here, not sent. Else give {meter} a device of its own.</source>
        <translation>اگر {meter} از این پس جایگزین آن می‌شود، --takes-over را بگویید: آنچه {names} پس از آن اندازه بگیرد اینجا نگه داشته می‌شود و فرستاده نمی‌شود. وگرنه به {meter} دستگاه جداگانه‌ای بدهید.</translation>
    </message>
    <message>
        <source>Images that were kept before are still here.</source>
        <translation>تصویرهای میان‌افزار که پیش‌تر نگه داشته شده هنوز اینجاست.</translation>
    </message>
    <message>
        <source>Import sites</source>
        <translation>درون‌بری محل‌ها</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>درون‌بری …</translation>
    </message>
    <message>
        <source>In brackets stand the least and the most that a sum may be where times are estimated: each reading at any moment of its span.</source>
        <translation>درون پرانتز کمترین و بیشترین مقداری می‌آید که یک جمع با زمان‌های تخمینی می‌تواند داشته باشد: هر قرائت در هر لحظه از بازهٔ خود.</translation>
    </message>
    <message>
        <source>In {place} an object is expected.</source>
        <translation>در {place} یک شیء مورد انتظار است.</translation>
    </message>
    <message>
        <source>In {place}: {what}</source>
        <translation>در {place}: {what}</translation>
    </message>
    <message>
        <source>Install OFMon again; in its sources, run make setup.</source>
        <translation>OFMon را دوباره نصب کنید؛ در کد منبع آن make setup را اجرا کنید.</translation>
    </message>
    <message>
        <source>Install the dashboard of a device profile, or bring it up to date.</source>
        <translation>داشبورد نمایهٔ دستگاه را نصب یا به‌روز می‌کند.</translation>
    </message>
    <message>
        <source>Is it {thousands} or {decimal}? Write it so.</source>
        <translation>منظور {thousands} است یا {decimal}؟ همان‌طور بنویسید.</translation>
    </message>
    <message>
        <source>Is this really {meter}?</source>
        <translation>آیا این واقعاً {meter} است؟</translation>
    </message>
    <message>
        <source>It can&apos;t be read ({reason}).</source>
        <translation>آن را نمی‌توان خواند ({reason}).</translation>
    </message>
    <message>
        <source>It goes off the lists, and its place, notes and photos are deleted. What it measured stays its devices&apos;. A copy of the database is left beside it. If it is heard again, it is listed as a new meter.</source>
        <translation>از فهرست‌ها برداشته می‌شود و جای نصب، یادداشت و عکس‌های آن پاک می‌شود. آنچه اندازه گرفته از آنِ دستگاه‌هایش می‌ماند. یک کپی از پایگاه داده کنار آن می‌ماند. اگر دوباره شنیده شود، به عنوان کنتور تازه در فهرست می‌آید.</translation>
    </message>
    <message>
        <source>It goes on measuring as before.</source>
        <translation>مانند پیش به اندازه‌گیری ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>It goes on with the firmware it has.</source>
        <translation>با همان میان‌افزاری که دارد ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>It has another place.</source>
        <translation>جای نصب دیگری دارد.</translation>
    </message>
    <message>
        <source>It has measured nothing yet.</source>
        <translation>هنوز چیزی اندازه نگرفته است.</translation>
    </message>
    <message>
        <source>It has more cells than the first line has names.</source>
        <translation>خانه‌های آن از نام‌های سطر نخست بیشتر است.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n reading(s).</source>
        <translation>
            <numerusform>%n قرائت دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds for nobody then. Readings stay. Save it before, if you may need it again.</source>
        <translation>آن‌گاه برای هیچ‌کس برقرار نیست. قرائت‌ها می‌مانند. اگر شاید باز لازمش دارید، پیش از آن ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>It holds no data yet.</source>
        <translation>هنوز داده‌ای ندارد.</translation>
    </message>
    <message>
        <source>It holds nothing that isn&apos;t known here.</source>
        <translation>چیزی ندارد که اینجا شناخته‌شده نباشد.</translation>
    </message>
    <message>
        <source>It holds signs that can&apos;t be seen: {written}</source>
        <translation>علامت‌های ناپیدا دارد: {written}</translation>
    </message>
    <message>
        <source>It holds what it measured since its last collection ({ago}). All of that is collected first: read, stored here and verified. If that fails, nothing is erased. Its token stays.</source>
        <translation>آنچه را از آخرین جمع‌آوری ({ago}) اندازه گرفته در خود دارد. همهٔ آن نخست جمع‌آوری می‌شود: خوانده، اینجا ذخیره و بررسی می‌شود. اگر این کار نشود، چیزی پاک نمی‌شود. توکن آن می‌ماند.</translation>
    </message>
    <message>
        <source>It is built on these packages:</source>
        <translation>بر پایهٔ این بسته‌ها ساخته شده است:</translation>
    </message>
    <message>
        <source>It is collected first. Stay near for about two minutes: it restarts, and goes back by itself to what it runs now if the new firmware fails.</source>
        <translation>نخست جمع‌آوری می‌شود. حدود دو دقیقه نزدیک بمانید: کنتور از نو روشن می‌شود و اگر میان‌افزار تازه کار نکند، خودبه‌خود به میان‌افزار کنونی برمی‌گردد.</translation>
    </message>
    <message>
        <source>It is expected here.</source>
        <translation>اینجا مورد انتظار است.</translation>
    </message>
    <message>
        <source>It is expected to become {device}.</source>
        <translation>قرار است {device} شود.</translation>
    </message>
    <message>
        <source>It is expected with another device.</source>
        <translation>با دستگاه دیگری مورد انتظار است.</translation>
    </message>
    <message>
        <source>It is for {subject}, made by {issuer}, valid {begin} to {end}.</source>
        <translation>برای {subject} است، ساختهٔ {issuer}، معتبر از {begin} تا {end}.</translation>
    </message>
    <message>
        <source>It is forgotten.</source>
        <translation>فراموش شده است.</translation>
    </message>
    <message>
        <source>It is kept nowhere else on this computer.</source>
        <translation>در جای دیگری از این رایانه نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>It is kept. The window follows when what runs now has ended, or when OFMon starts next.</source>
        <translation>ثبت شد. پنجره پس از پایان کار جاری، یا در شروع بعدی OFMon، تغییر می‌کند.</translation>
    </message>
    <message>
        <source>It is known here.</source>
        <comment>a site or a note</comment>
        <translation>اینجا شناخته‌شده است.</translation>
    </message>
    <message>
        <source>It is made as the server&apos;s own form makes one; nothing else is changed.</source>
        <translation>همان‌گونه ساخته می‌شود که فرم خود سرور می‌سازد؛ چیز دیگری تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>It is new.</source>
        <comment>a site or a note</comment>
        <translation>تازه است.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation>متن UTF-8 نیست.</translation>
    </message>
    <message>
        <source>It is the factory&apos;s.</source>
        <translation>از کارخانه است.</translation>
    </message>
    <message>
        <source>It is too large for a tariff.</source>
        <translation>برای تعرفه بیش از حد بزرگ است.</translation>
    </message>
    <message>
        <source>It is your own.</source>
        <translation>از خود شماست.</translation>
    </message>
    <message>
        <source>It looks like HTML or a template (&lt; before a letter, or {braces}).</source>
        <translation>شبیه HTML یا قالب است (&lt; پیش از حرف، یا {braces}).</translation>
    </message>
    <message>
        <source>It measures on with the old one; all readings that were read are stored here.</source>
        <translation>با میان‌افزار قدیمی به اندازه‌گیری ادامه می‌دهد؛ همهٔ قرائت‌های خوانده‌شده اینجا ذخیره شده است.</translation>
    </message>
    <message>
        <source>It moves here from {site!r}.</source>
        <translation>از {site!r} به اینجا می‌آید.</translation>
    </message>
    <message>
        <source>It names no site.</source>
        <translation>نام هیچ محلی را ندارد.</translation>
    </message>
    <message>
        <source>It runs {version} now.</source>
        <translation>اکنون {version} را اجرا می‌کند.</translation>
    </message>
    <message>
        <source>It shows {voltage_before:.1f} V, {current_before:.2f} A, {power_before:.0f} W; by the new values it would show {voltage:.1f} V, {current:.2f} A, {power:.0f} W.</source>
        <translation>اکنون {voltage_before:.1f} V، {current_before:.2f} A، {power_before:.0f} W نشان می‌دهد؛ با مقدارهای تازه {voltage:.1f} V، {current:.2f} A، {power:.0f} W نشان خواهد داد.</translation>
    </message>
    <message>
        <source>It stays as it is. Two devices of one name can&apos;t be.</source>
        <translation>همان‌طور که هست می‌ماند. دو دستگاه نمی‌توانند یک نام داشته باشند.</translation>
    </message>
    <message>
        <source>It takes its place</source>
        <translation>جایگزین آن می‌شود</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>همان‌طور که بود ماند.</translation>
    </message>
    <message>
        <source>It was made before the meter&apos;s clock was set, and nobody said for which device.</source>
        <translation>پیش از تنظیم ساعت کنتور ثبت شده، و کسی نگفته برای کدام دستگاه است.</translation>
    </message>
    <message>
        <source>It was made for another server: what that one has counts as not yet sent here.</source>
        <translation>برای سرور دیگری ساخته شده است: آنچه آن سرور دارد اینجا هنوز فرستاده‌نشده به شمار می‌آید.</translation>
    </message>
    <message>
        <source>It was never visited.</source>
        <translation>هرگز بازدید نشده است.</translation>
    </message>
    <message>
        <source>It was not trusted.</source>
        <translation>به آن اعتماد نشد.</translation>
    </message>
    <message>
        <source>It was taken off the lists.</source>
        <translation>از فهرست‌ها برداشته شد.</translation>
    </message>
    <message>
        <source>It was written by a clock that is ahead, and is left out.</source>
        <comment>a site or a note</comment>
        <translation>با ساعتی نوشته شده که جلو است، و کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Its devices were never listed on this computer.</source>
        <translation>دستگاه‌های آن هرگز در این رایانه فهرست نشده است.</translation>
    </message>
    <message>
        <source>Its fingerprint is {fingerprint}.</source>
        <translation>اثر انگشت آن {fingerprint} است.</translation>
    </message>
    <message>
        <source>Its place is left out: places can&apos;t be noted here.</source>
        <translation>جای نصب آن کنار گذاشته شد: اینجا نمی‌توان جای نصب را یادداشت کرد.</translation>
    </message>
    <message>
        <source>Its place is left out: the meter isn&apos;t known yet.</source>
        <translation>جای نصب آن کنار گذاشته شد: کنتور هنوز شناخته نیست.</translation>
    </message>
    <message>
        <source>Its place is noted.</source>
        <translation>جای نصب آن یادداشت شد.</translation>
    </message>
    <message>
        <source>Its power went.</source>
        <translation>برق آن قطع شد.</translation>
    </message>
    <message>
        <source>Its power went; when is known to {span}.</source>
        <translation>برق آن قطع شد؛ زمان آن با دقت {span} معلوم است.</translation>
    </message>
    <message>
        <source>Its readings are all still here.</source>
        <translation>قرائت‌های آن همه هنوز اینجاست.</translation>
    </message>
    <message>
        <source>Its time agrees with nothing around it.</source>
        <translation>زمان آن با هیچ‌یک از قرائت‌های پیرامونش نمی‌خواند.</translation>
    </message>
    <message>
        <source>Join a meter&apos;s network (SEM-…) yourself and name it: ofmon collect SEM-…</source>
        <translation>خودتان به شبکهٔ کنتور (SEM-…) وصل شوید و نام آن را بدهید: ofmon collect SEM-…</translation>
    </message>
    <message>
        <source>Join the Wi-Fi {meter} and try again. If it really is {meter}, collect it with --this-is-it.</source>
        <translation>به وای‌فای {meter} وصل شوید و دوباره تلاش کنید. اگر واقعاً {meter} است، آن را با --this-is-it جمع‌آوری کنید.</translation>
    </message>
    <message>
        <source>Join the meter&apos;s Wi-Fi in the system&apos;s settings. Its name begins with SEM-; give it here.</source>
        <translation>در تنظیمات سیستم به وای‌فای کنتور وصل شوید. نام آن با SEM- آغاز می‌شود؛ آن را اینجا بدهید.</translation>
    </message>
    <message>
        <source>Join the meter&apos;s network yourself and use --wifi manual.</source>
        <translation>خودتان به شبکهٔ کنتور وصل شوید و --wifi manual را به کار ببرید.</translation>
    </message>
    <message>
        <source>Join the right Wi-Fi and try again, or say that this is the one.</source>
        <translation>به وای‌فای درست وصل شوید و دوباره تلاش کنید، یا بگویید که همین است.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>Keep address</source>
        <translation>نگه داشتن نشانی</translation>
    </message>
    <message>
        <source>Keep passphrase</source>
        <translation>نگه داشتن گذرواژهٔ وای‌فای</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>ادامهٔ اجرا</translation>
    </message>
    <message>
        <source>Keep tariffs, and say for whom they hold.</source>
        <translation>تعرفه‌ها را نگه می‌دارد و می‌گوید برای چه کسی برقرارند.</translation>
    </message>
    <message>
        <source>Keep the present data</source>
        <translation>نگه داشتن دادهٔ کنونی</translation>
    </message>
    <message>
        <source>Keep to myself</source>
        <translation>نزد خودم بماند</translation>
    </message>
    <message>
        <source>Keeps it in this computer&apos;s secrets</source>
        <translation>آن را میان رازهای این رایانه نگه می‌دارد</translation>
    </message>
    <message>
        <source>Keeps place and notes on this computer</source>
        <translation>جای نصب و یادداشت را در این رایانه نگه می‌دارد</translation>
    </message>
    <message>
        <source>Keeps the site on this computer</source>
        <translation>محل را در این رایانه نگه می‌دارد</translation>
    </message>
    <message>
        <source>Keeps the tariff on this computer</source>
        <translation>تعرفه را در این رایانه نگه می‌دارد</translation>
    </message>
    <message>
        <source>Keeps whose the device is</source>
        <translation>نگه می‌دارد که دستگاه از آنِ کیست</translation>
    </message>
    <message>
        <source>Kept on this computer, also without a network: {images}.</source>
        <translation>در این رایانه نگه داشته شده، بدون شبکه هم در دسترس است: {images}.</translation>
    </message>
    <message>
        <source>Kept on this computer.</source>
        <translation>در این رایانه نگه داشته شده است.</translation>
    </message>
    <message>
        <source>Kept secrets could not be asked for, so what looks like one is hidden: {why}</source>
        <translation>رازهای نگه‌داشته‌شده را نمی‌شد پرسید، پس هر چه شبیه راز است پنهان شده: {why}</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>ذخیره شد.</translation>
    </message>
    <message>
        <source>Kept. Meters are reached this way from the next start of OFMon.</source>
        <translation>نگه داشته شد. از شروع بعدی OFMon، کنتورها از این راه در دسترس قرار می‌گیرند.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع فایل</translation>
    </message>
    <message>
        <source>Known are: {members}.</source>
        <translation>موارد شناخته‌شده: {members}.</translation>
    </message>
    <message>
        <source>Known readings</source>
        <translation>قرائت‌های شناخته‌شده</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Labels for</source>
        <translation>برچسب برای</translation>
    </message>
    <message>
        <source>Labels need at least {width:.0f} x {height:.0f} mm.</source>
        <translation>برچسب دست‌کم باید {width:.0f} x {height:.0f} mm باشد.</translation>
    </message>
    <message>
        <source>Labels of meters</source>
        <translation>برچسب کنتورها</translation>
    </message>
    <message>
        <source>Labels with QR codes, to scan at the meters</source>
        <translation>برچسب‌هایی با کد QR برای اسکن کنار کنتورها</translation>
    </message>
    <message>
        <source>Labels …</source>
        <translation>برچسب‌ها …</translation>
    </message>
    <message>
        <source>Labels: {labels}. Sheets: {sheets}.</source>
        <translation>برچسب‌ها: {labels}. برگه‌ها: {sheets}.</translation>
    </message>
    <message>
        <source>Lags</source>
        <translation>پس‌فاز</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Last collection</source>
        <translation>آخرین جمع‌آوری</translation>
    </message>
    <message>
        <source>Last collection of {meter}</source>
        <translation>آخرین جمع‌آوری {meter}</translation>
    </message>
    <message>
        <source>Last collection: {meter}, {ago}</source>
        <translation>آخرین جمع‌آوری: {meter}، {ago}</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخرین روز</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>آخرین بار شنیده شده</translation>
    </message>
    <message>
        <source>Last reading of {meter}: {reading}</source>
        <translation>آخرین قرائت {meter}: {reading}</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>آخرین همگام‌سازی</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>پیش‌فاز</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ترک</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n reading(s) here for good?</source>
        <translation>
            <numerusform>%n قرائت برای همیشه اینجا بماند؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave a copy beside the database</source>
        <translation>گذاشتن یک کپی کنار پایگاه داده</translation>
    </message>
    <message>
        <source>Leave here</source>
        <translation>ماندن در اینجا</translation>
    </message>
    <message>
        <source>Leave here …</source>
        <translation>ماندن در اینجا …</translation>
    </message>
    <message>
        <source>Leave it here.</source>
        <translation>بگذارید همین‌جا بماند.</translation>
    </message>
    <message>
        <source>Leave out the times of one band, and give all others theirs.</source>
        <translation>ساعت‌های یک بازه را ننویسید و به همهٔ بقیه ساعت بدهید.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>بدون ذخیره ترک شود؟</translation>
    </message>
    <message>
        <source>Leaves everything as it is</source>
        <translation>همه چیز را همان‌طور که هست می‌گذارد</translation>
    </message>
    <message>
        <source>Leaves it at the rows that are shown</source>
        <translation>به سطرهای نمایش‌داده‌شده بسنده می‌کند</translation>
    </message>
    <message>
        <source>Leaves the meter as it is</source>
        <translation>کنتور را همان‌طور که هست می‌گذارد</translation>
    </message>
    <message>
        <source>Leaves the meters as they are</source>
        <translation>کنتورها را همان‌گونه که هستند می‌گذارد</translation>
    </message>
    <message>
        <source>Leaves the tariff as it is</source>
        <translation>تعرفه را همان‌گونه که هست می‌گذارد</translation>
    </message>
    <message>
        <source>Left here</source>
        <translation>اینجا مانده</translation>
    </message>
    <message numerus="yes">
        <source>Left here for good, with the reason: %n reading(s).</source>
        <translation>
            <numerusform>برای همیشه اینجا ماند، با ذکر دلیل: %n قرائت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left here for good: %n reading(s).</source>
        <translation>
            <numerusform>اینجا مانده برای همیشه: %n قرائت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left here: {why}</source>
        <translation>اینجا ماند: {why}</translation>
    </message>
    <message>
        <source>Let OFMON_SECRETS_FILE name a file for secrets (it is not encrypted).</source>
        <translation>بگذارید OFMON_SECRETS_FILE فایلی برای رازها نام ببرد (رمزنگاری نمی‌شود).</translation>
    </message>
    <message>
        <source>Let a tariff hold for a device, a site, a customer, or all.</source>
        <translation>تعرفه‌ای را برای یک دستگاه، محل، مشتری یا همه برقرار می‌کند.</translation>
    </message>
    <message>
        <source>Let each rate begin on a day after the last one of the rate before.</source>
        <translation>هر نرخ را از روزی پس از آخرین روز نرخ پیشین آغاز کنید.</translation>
    </message>
    <message>
        <source>Let it (or the terminal) use Location Services: System Settings, Privacy &amp; Security.</source>
        <translation>به آن (یا به ترمینال) اجازهٔ Location Services بدهید: System Settings، Privacy &amp; Security.</translation>
    </message>
    <message>
        <source>Let no tariff hold for a device, a site, a customer, or all any more.</source>
        <translation>دیگر هیچ تعرفه‌ای را برای یک دستگاه، محل، مشتری یا همه برقرار نمی‌گذارد.</translation>
    </message>
    <message>
        <source>Lets no tariff hold for them as such</source>
        <translation>هیچ تعرفه‌ای را برای خود آن‌ها برقرار نمی‌گذارد</translation>
    </message>
    <message>
        <source>Lets the chosen tariff hold for them</source>
        <translation>تعرفهٔ انتخاب‌شده را برای آن‌ها برقرار می‌کند</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>پروانه</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Like 22:00-06:00, or Mon-Fri 06:00-22:00; Sat 06:00-13:00. Empty: whenever no other price holds.</source>
        <translation>مانند 22:00-06:00 یا Mon-Fri 06:00-22:00; Sat 06:00-13:00. خالی: هر گاه قیمت دیگری برقرار نیست.</translation>
    </message>
    <message>
        <source>Like {example}, as the list of networks shows it.</source>
        <translation>مانند {example}، همان‌طور که فهرست شبکه‌ها نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>سطر {line}: {problem}</translation>
    </message>
    <message>
        <source>Line {number} names this one, too.</source>
        <translation>سطر {number} هم همین را نام می‌برد.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>خط‌ها</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>List of names</source>
        <translation>فهرست نام‌ها</translation>
    </message>
    <message>
        <source>List readings that aren&apos;t sent, and say what is to become of them.</source>
        <translation>قرائت‌هایی را که فرستاده نمی‌شود نشان می‌دهد و می‌گوید با آن‌ها چه شود.</translation>
    </message>
    <message>
        <source>List sites, and how far each is.</source>
        <translation>محل‌ها و پیشرفت هر یک را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>List the devices and meters known here, and the server&apos;s devices when signed in.</source>
        <translation>دستگاه‌ها و کنتورهای شناخته‌شده در اینجا را نشان می‌دهد، و پس از ورود دستگاه‌های سرور را هم.</translation>
    </message>
    <message>
        <source>List the meters in reach.</source>
        <translation>کنتورهای در دسترس را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>List the meters that are to be collected.</source>
        <translation>کنتورهایی را که باید جمع‌آوری شود نشان می‌دهد.</translation>
    </message>
    <message>
        <source>List the tariffs and for whom they hold.</source>
        <translation>تعرفه‌ها و این را که برای چه کسی برقرارند نشان می‌دهد.</translation>
    </message>
    <message>
        <source>List them with: ofmon held</source>
        <translation>فهرست آن‌ها: ofmon held</translation>
    </message>
    <message>
        <source>List them, and why, with: ofmon held</source>
        <translation>فهرست آن‌ها و دلیل هر یک: ofmon held</translation>
    </message>
    <message>
        <source>List what happened, and what it came to.</source>
        <translation>آنچه را رخ داده و نتیجهٔ آن را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>List whose devices are, or say whose one is.</source>
        <translation>نشان می‌دهد دستگاه‌ها از آنِ چه کسی هستند، یا آن را تعیین می‌کند.</translation>
    </message>
    <message>
        <source>Listen for meters</source>
        <translation>گوش دادن به کنتورها</translation>
    </message>
    <message>
        <source>Listening for meters</source>
        <translation>در حال گوش دادن به کنتورها</translation>
    </message>
    <message>
        <source>Listening …</source>
        <translation>در حال گوش دادن …</translation>
    </message>
    <message>
        <source>Listens for meters in reach (F5)</source>
        <translation>به کنتورهای در دسترس گوش می‌دهد (F5)</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt);;All files (*)</source>
        <translation>فهرست‌ها (*.csv *.txt);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Lists what is to be collected, at all sites</source>
        <translation>آنچه را در همهٔ محل‌ها باید جمع‌آوری شود نشان می‌دهد</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>بار</translation>
    </message>
    <message>
        <source>Load duration</source>
        <translation>تداوم بار</translation>
    </message>
    <message>
        <source>Local data</source>
        <translation>دادهٔ محلی</translation>
    </message>
    <message>
        <source>Local time, as {example}. Nothing is placed before it.</source>
        <translation>زمان محلی، مانند {example}. هیچ قرائتی پیش از آن جای داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>نگاه دوباره</translation>
    </message>
    <message>
        <source>Look at a CSV file of sites and meters, and take it over.</source>
        <translation>فایل CSV محل‌ها و کنتورها را نشان می‌دهد و می‌پذیرد.</translation>
    </message>
    <message>
        <source>Look at it on the server, and install again.</source>
        <translation>آن را روی سرور ببینید و دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>Look at it …</source>
        <translation>دیدن آن …</translation>
    </message>
    <message>
        <source>Look at its values before you change them.</source>
        <translation>پیش از تغییر، مقدارهای آن را ببینید.</translation>
    </message>
    <message>
        <source>Look at the file again.</source>
        <translation>دوباره به فایل نگاه کنید.</translation>
    </message>
    <message>
        <source>Look for firmware</source>
        <translation>جست‌وجوی میان‌افزار</translation>
    </message>
    <message>
        <source>Look for it with the search field.</source>
        <translation>با کادر جست‌وجو دنبال آن بگردید.</translation>
    </message>
    <message>
        <source>Look up the devices</source>
        <translation>جست‌وجوی دستگاه‌ها</translation>
    </message>
    <message>
        <source>Look what a colleague&apos;s file brings, and take it over.</source>
        <translation>ببینید فایل یک همکار چه می‌آورد، و آن را بپذیرید.</translation>
    </message>
    <message>
        <source>Look whether all is well on this computer, and say what to do.</source>
        <translation>بررسی می‌کند که در این رایانه همه چیز درست باشد و می‌گوید چه باید کرد.</translation>
    </message>
    <message>
        <source>Looking what waits</source>
        <translation>در حال دیدن آنچه در انتظار است</translation>
    </message>
    <message>
        <source>Looking whether they can run here …</source>
        <translation>در حال بررسی این که آیا اینجا اجرا می‌شوند …</translation>
    </message>
    <message>
        <source>Looking whose access token this is …</source>
        <translation>در حال بررسی این که این توکن دسترسی از آنِ کیست …</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>در حال جست‌وجو …</translation>
    </message>
    <message>
        <source>Looks at each part again</source>
        <translation>هر بخش را دوباره بررسی می‌کند</translation>
    </message>
    <message>
        <source>Looks for confirmed readings that the server has lost since, and sends them again</source>
        <translation>دنبال قرائت‌های تأییدشده‌ای می‌گردد که سرور پس از آن از دست داده، و دوباره آن‌ها را می‌فرستد</translation>
    </message>
    <message>
        <source>Looks for meters there</source>
        <translation>آنجا دنبال کنتور می‌گردد</translation>
    </message>
    <message>
        <source>Looks on the server for newer firmware of known meters</source>
        <translation>در سرور دنبال میان‌افزار تازه‌تر برای کنتورهای شناخته‌شده می‌گردد</translation>
    </message>
    <message>
        <source>Made {moment} by OFMon {version} from database {database}</source>
        <translation>ساخته‌شده {moment} با OFMon {version} از پایگاه دادهٔ {database}</translation>
    </message>
    <message>
        <source>Made {when} by OFMon {version} from {place}</source>
        <translation>ساخته‌شده در {when} با OFMon {version} از {place}</translation>
    </message>
    <message>
        <source>Mains frequency</source>
        <translation>بسامد برق شهر</translation>
    </message>
    <message>
        <source>Make devices</source>
        <translation>ساختن دستگاه‌ها</translation>
    </message>
    <message>
        <source>Make devices on the server; those that are there are kept as they are.</source>
        <translation>روی سرور دستگاه می‌سازد؛ آن‌هایی که هستند همان‌طور می‌مانند.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>ساختن آن</translation>
    </message>
    <message>
        <source>Make it and its folder writable, or copy it to where it is.</source>
        <translation>آن و پوشه‌اش را قابل نوشتن کنید، یا به جایی که قابل نوشتن است کپی کنید.</translation>
    </message>
    <message>
        <source>Make it there, or name the meters&apos; profile: --profile NAME</source>
        <translation>آن را آنجا بسازید، یا نمایهٔ کنتورها را نام ببرید: --profile NAME</translation>
    </message>
    <message>
        <source>Make labels with QR codes for devices and meters.</source>
        <translation>برای دستگاه‌ها و کنتورها برچسب با کد QR می‌سازد.</translation>
    </message>
    <message>
        <source>Make room on that disk before you collect.</source>
        <translation>پیش از جمع‌آوری روی آن دیسک جا باز کنید.</translation>
    </message>
    <message>
        <source>Make room on the disk or check its permissions, then try again.</source>
        <translation>روی دیسک جا باز کنید یا مجوزهای آن را بررسی کنید، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>روی دیسک جا باز کنید.</translation>
    </message>
    <message>
        <source>Make room there, or name another folder.</source>
        <translation>آنجا جا باز کنید، یا پوشهٔ دیگری نام ببرید.</translation>
    </message>
    <message>
        <source>Make the sums anew</source>
        <translation>ساختن دوبارهٔ جمع‌ها</translation>
    </message>
    <message>
        <source>Make them anew: ofmon doctor --mend</source>
        <translation>آن‌ها را از نو بسازید: ofmon doctor --mend</translation>
    </message>
    <message>
        <source>Makes devices on the server</source>
        <translation>روی سرور دستگاه می‌سازد</translation>
    </message>
    <message>
        <source>Makes nothing</source>
        <translation>چیزی نمی‌سازد</translation>
    </message>
    <message>
        <source>Makes them on the server</source>
        <translation>آن‌ها را روی سرور می‌سازد</translation>
    </message>
    <message>
        <source>Makes what charts show anew from the readings</source>
        <translation>آنچه را نمودارها نشان می‌دهند از قرائت‌ها دوباره می‌سازد</translation>
    </message>
    <message numerus="yes">
        <source>Making %n device(s)</source>
        <translation>
            <numerusform>ساختن %n دستگاه</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean real power</source>
        <translation>میانگین توان حقیقی</translation>
    </message>
    <message>
        <source>Means by hour</source>
        <translation>میانگین‌های ساعتی</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>اندازه‌گیری دوباره</translation>
    </message>
    <message>
        <source>Measured before it was mounted</source>
        <translation>اندازه‌گیری پیش از نصب</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>حافظه</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s file</source>
        <translation>ادغام فایل یک همکار</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s file …</source>
        <translation>ادغام فایل یک همکار …</translation>
    </message>
    <message>
        <source>Merge the file</source>
        <translation>ادغام فایل</translation>
    </message>
    <message>
        <source>Merging was cancelled.</source>
        <translation>ادغام لغو شد.</translation>
    </message>
    <message>
        <source>Merging {file}</source>
        <translation>ادغام {file}</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>کنتور</translation>
    </message>
    <message>
        <source>Meter {at} of {total}</source>
        <translation>کنتور {at} از {total}</translation>
    </message>
    <message>
        <source>Meter&apos;s clock</source>
        <translation>ساعت کنتور</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>کنتورها</translation>
    </message>
    <message>
        <source>Meters expected at {site}</source>
        <translation>کنتورهای مورد انتظار در {site}</translation>
    </message>
    <message>
        <source>Meters in reach</source>
        <translation>کنتورهای در دسترس</translation>
    </message>
    <message>
        <source>Meters in reach are listed here</source>
        <translation>کنتورهای در دسترس در این فهرست می‌آیند</translation>
    </message>
    <message>
        <source>Meters known here; ticked: expected at this site</source>
        <translation>کنتورهای شناخته‌شده در اینجا؛ علامت‌خورده: مورد انتظار در این محل</translation>
    </message>
    <message>
        <source>Meters that can get newer firmware</source>
        <translation>کنتورهایی که می‌توانند میان‌افزار تازه‌تری بگیرند</translation>
    </message>
    <message>
        <source>Meters that failed keep their readings. Start the tour again near them.</source>
        <translation>کنتورهای ناموفق قرائت‌های خود را نگه می‌دارند. گشت را نزدیک آن‌ها دوباره آغاز کنید.</translation>
    </message>
    <message>
        <source>Meters that were heard or visited here</source>
        <translation>کنتورهایی که اینجا شنیده یا بازدید شده‌اند</translation>
    </message>
    <message>
        <source>Meters to be collected: after 30 days, or as often as their site says</source>
        <translation>کنتورهایی که باید جمع‌آوری شوند: پس از ۳۰ روز، یا هر چند وقت که محلشان می‌گوید</translation>
    </message>
    <message>
        <source>Meters visited</source>
        <translation>کنتورهای بازدیدشده</translation>
    </message>
    <message>
        <source>Meters without a token</source>
        <translation>کنتورهای بدون توکن</translation>
    </message>
    <message>
        <source>Meters …</source>
        <translation>کنتورها …</translation>
    </message>
    <message>
        <source>Meters, devices, visits and the lines of Activity stay; what is still on a meter is collected again.</source>
        <translation>کنتورها، دستگاه‌ها، بازدیدها و سطرهای «فعالیت» می‌مانند؛ آنچه هنوز روی کنتور است دوباره جمع‌آوری می‌شود.</translation>
    </message>
    <message>
        <source>Missing hours</source>
        <translation>ساعت‌های ناموجود</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>دوشنبه</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>More than {most} devices are no list of one depot.</source>
        <translation>بیش از {most} دستگاه، فهرست یک محل نیست.</translation>
    </message>
    <message>
        <source>Move it away or put its backup in its place.</source>
        <translation>آن را جابه‌جا کنید یا پشتیبانش را به جای آن بگذارید.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name a backup.</source>
        <translation>پشتیبانی را نام ببرید.</translation>
    </message>
    <message>
        <source>Name a device, a site or a customer, or give --all.</source>
        <translation>دستگاه، محل یا مشتری را نام ببرید، یا --all را بدهید.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>پوشه‌ای را نام ببرید.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>فایل دیگری را نام ببرید.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>پوشهٔ دیگری را نام ببرید.</translation>
    </message>
    <message>
        <source>Name another one with --profile, or have it made: --create-profile</source>
        <translation>نمایهٔ دیگری را با --profile نام ببرید، یا بگذارید ساخته شود: --create-profile</translation>
    </message>
    <message>
        <source>Name another one, or give --overwrite.</source>
        <translation>مورد دیگری را نام ببرید، یا --overwrite را بدهید.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>مورد دیگری را نام ببرید.</translation>
    </message>
    <message>
        <source>Name exactly the number of readings to delete: {number}.</source>
        <translation>شمار دقیق قرائت‌هایی را که باید پاک شوند بگویید: {number}.</translation>
    </message>
    <message>
        <source>Name of the meter&apos;s Wi-Fi</source>
        <translation>نام وای‌فای کنتور</translation>
    </message>
    <message>
        <source>Name of the new meter&apos;s Wi-Fi</source>
        <translation>نام وای‌فای کنتور تازه</translation>
    </message>
    <message>
        <source>Name of the price</source>
        <translation>نام قیمت</translation>
    </message>
    <message>
        <source>Name or SSID of a meter</source>
        <translation>نام یا SSID کنتور</translation>
    </message>
    <message>
        <source>Name the customer after the device.</source>
        <translation>نام مشتری را پس از دستگاه بیاورید.</translation>
    </message>
    <message>
        <source>Name the device.</source>
        <translation>دستگاه را نام ببرید.</translation>
    </message>
    <message>
        <source>Name the devices or meters to make labels for, or give --all.</source>
        <translation>دستگاه‌ها یا کنتورهایی را که برچسب می‌خواهند نام ببرید، یا --all را بدهید.</translation>
    </message>
    <message>
        <source>Name the devices to make, or a list of them: --from FILE</source>
        <translation>دستگاه‌هایی را که باید ساخته شوند نام ببرید، یا فهرستی از آن‌ها را بدهید: --from FILE</translation>
    </message>
    <message>
        <source>Name the meters to collect, or give --all for those in reach.</source>
        <translation>کنتورهایی را که باید جمع‌آوری شوند نام ببرید، یا --all را برای کنتورهای در دسترس بدهید.</translation>
    </message>
    <message>
        <source>Name the meters to update, or give --all for those in reach.</source>
        <translation>کنتورهایی را که باید به‌روز شوند نام ببرید، یا --all را برای کنتورهای در دسترس بدهید.</translation>
    </message>
    <message>
        <source>Name the profile, or sign in: then the device is looked up.</source>
        <translation>نمایه را نام ببرید، یا وارد شوید: آنگاه دستگاه جست‌وجو می‌شود.</translation>
    </message>
    <message>
        <source>Name them by their numbers, or by --ssid or --reason.</source>
        <translation>آن‌ها را با شماره نام ببرید، یا با --ssid یا --reason.</translation>
    </message>
    <message>
        <source>Names of the devices</source>
        <translation>نام دستگاه‌ها</translation>
    </message>
    <message>
        <source>NetworkManager (Linux)</source>
        <translation>NetworkManager (Linux)</translation>
    </message>
    <message>
        <source>NetworkManager can&apos;t be used: it is for Linux, and needs the Python package dbus-fast.</source>
        <translation>NetworkManager را نمی‌توان به کار برد: برای Linux است و به بستهٔ Python به نام dbus-fast نیاز دارد.</translation>
    </message>
    <message>
        <source>NetworkManager can&apos;t use this computer&apos;s Wi-Fi adapter now.</source>
        <translation>NetworkManager اکنون نمی‌تواند از آداپتور وای‌فای این رایانه استفاده کند.</translation>
    </message>
    <message>
        <source>NetworkManager does not answer.</source>
        <translation>NetworkManager پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>NetworkManager does not let this account change the Wi-Fi.</source>
        <translation>NetworkManager به این حساب اجازهٔ تغییر وای‌فای نمی‌دهد.</translation>
    </message>
    <message>
        <source>NetworkManager is not running.</source>
        <translation>NetworkManager در حال اجرا نیست.</translation>
    </message>
    <message>
        <source>NetworkManager is older than 1.16, which OFMon needs.</source>
        <translation>NetworkManager از 1.16 که OFMon لازم دارد قدیمی‌تر است.</translation>
    </message>
    <message>
        <source>NetworkManager refused: {reason}</source>
        <translation>NetworkManager رد کرد: {reason}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>Never collected first, then the longest overdue</source>
        <translation>نخست آن‌هایی که هرگز جمع‌آوری نشده‌اند، سپس دیرکردترین‌ها</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>New device …</source>
        <translation>دستگاه تازه …</translation>
    </message>
    <message>
        <source>New devices on the server</source>
        <translation>دستگاه‌های تازه روی سرور</translation>
    </message>
    <message>
        <source>New meter</source>
        <translation>کنتور تازه</translation>
    </message>
    <message>
        <source>New readings</source>
        <translation>قرائت‌های تازه</translation>
    </message>
    <message>
        <source>New tariff …</source>
        <translation>تعرفهٔ تازه …</translation>
    </message>
    <message>
        <source>Newer firmware</source>
        <translation>میان‌افزار تازه‌تر</translation>
    </message>
    <message>
        <source>Newer firmware goes to a meter after it was collected, with two minutes beside it.</source>
        <translation>میان‌افزار تازه‌تر پس از جمع‌آوری به کنتور داده می‌شود؛ دو دقیقه کنار آن بمانید.</translation>
    </message>
    <message>
        <source>Next meter</source>
        <translation>کنتور بعدی</translation>
    </message>
    <message>
        <source>Next meter: {meter}</source>
        <translation>کنتور بعدی: {meter}</translation>
    </message>
    <message>
        <source>No OFMon meter answers at {host}: something else does.</source>
        <translation>در {host} هیچ کنتور OFMon پاسخ نمی‌دهد: چیز دیگری پاسخ می‌دهد.</translation>
    </message>
    <message>
        <source>No QR code was found in the picture.</source>
        <translation>در تصویر کد QR پیدا نشد.</translation>
    </message>
    <message>
        <source>No certificate of that server was trusted by its fingerprint.</source>
        <translation>هیچ گواهی این سرور با اثر انگشت معتبر شمرده نشده بود.</translation>
    </message>
    <message>
        <source>No code can be made for {device}: its name is too long.</source>
        <translation>برای {device} نمی‌توان کد ساخت: نام آن بیش از حد بلند است.</translation>
    </message>
    <message>
        <source>No device is known here yet.</source>
        <translation>هنوز هیچ دستگاهی اینجا شناخته نیست.</translation>
    </message>
    <message>
        <source>No devices</source>
        <translation>دستگاهی نیست</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>بدون مقدار</translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation>هیچ فایلی تغییر نکرد.</translation>
    </message>
    <message>
        <source>No firmware is kept on this computer.</source>
        <translation>میان‌افزاری در این رایانه نگه داشته نشده است.</translation>
    </message>
    <message>
        <source>No label was made.</source>
        <translation>هیچ برچسبی ساخته نشد.</translation>
    </message>
    <message>
        <source>No line fits what is asked for.</source>
        <translation>هیچ سطری با آنچه خواسته شده جور نیست.</translation>
    </message>
    <message>
        <source>No meter chosen</source>
        <translation>کنتوری انتخاب نشده</translation>
    </message>
    <message>
        <source>No meter in reach</source>
        <translation>کنتوری در دسترس نیست</translation>
    </message>
    <message>
        <source>No meter in reach fits the filter.</source>
        <translation>هیچ کنتور در دسترسی با پالایه نمی‌خواند.</translation>
    </message>
    <message>
        <source>No meter in reach has an older version than what is kept: nothing was updated.</source>
        <translation>هیچ کنتور در دسترسی نسخه‌ای قدیمی‌تر از آنچه نگه داشته شده ندارد: چیزی به‌روز نشد.</translation>
    </message>
    <message>
        <source>No meter is expected here yet.</source>
        <translation>هنوز کنتوری اینجا مورد انتظار نیست.</translation>
    </message>
    <message>
        <source>No meter is known yet for these devices, so there is no Wi-Fi to join.</source>
        <translation>هنوز برای این دستگاه‌ها کنتوری شناخته نیست، پس وای‌فایی برای وصل شدن نیست.</translation>
    </message>
    <message>
        <source>No meter known here has an older version than what is kept.</source>
        <translation>هیچ کنتور شناخته‌شده‌ای در اینجا نسخه‌ای قدیمی‌تر از آنچه نگه داشته شده ندارد.</translation>
    </message>
    <message>
        <source>No meter was given any of it.</source>
        <translation>هیچ بخشی از آن به هیچ کنتوری داده نشد.</translation>
    </message>
    <message>
        <source>No meter was in reach.</source>
        <translation>کنتوری در دسترس نبود.</translation>
    </message>
    <message>
        <source>No meter {meter} is known here.</source>
        <translation>کنتوری به نام {meter} اینجا شناخته نیست.</translation>
    </message>
    <message>
        <source>No meters in reach.</source>
        <translation>کنتوری در دسترس نیست.</translation>
    </message>
    <message>
        <source>No meters in reach: nothing was collected.</source>
        <translation>کنتوری در دسترس نیست: چیزی جمع‌آوری نشد.</translation>
    </message>
    <message>
        <source>No meters yet</source>
        <translation>هنوز کنتوری نیست</translation>
    </message>
    <message>
        <source>No other network keeps meters&apos; answers away.</source>
        <translation>هیچ شبکهٔ دیگری جلوی پاسخ کنتورها را نمی‌گیرد.</translation>
    </message>
    <message>
        <source>No power losses</source>
        <translation>قطع برقی نیست</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>بدون قرائت</translation>
    </message>
    <message>
        <source>No reading is held for this reason.</source>
        <translation>هیچ قرائتی به این دلیل نگه داشته نشده است.</translation>
    </message>
    <message>
        <source>No reading is held.</source>
        <translation>هیچ قرائتی نگه داشته نشده است.</translation>
    </message>
    <message>
        <source>No reading is held; what waits is sent by the next sync.</source>
        <translation>هیچ قرائتی نگه داشته نشده است؛ آنچه در انتظار است در همگام‌سازی بعدی فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>No reading of {days} is stored here.</source>
        <translation>هیچ قرائتی از {days} اینجا ذخیره نشده است.</translation>
    </message>
    <message>
        <source>No reading was stored, and nothing was changed or erased on the meter.</source>
        <translation>هیچ قرائتی ذخیره نشد و چیزی روی کنتور تغییر نکرد یا پاک نشد.</translation>
    </message>
    <message>
        <source>No reading {number} was given a time here and waits.</source>
        <translation>هیچ قرائت {number} نیست که اینجا زمان گرفته و در انتظار باشد.</translation>
    </message>
    <message>
        <source>No readings</source>
        <translation>قرائتی نیست</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>هنوز قرائتی نیست</translation>
    </message>
    <message>
        <source>No readings, {period}</source>
        <translation>بدون قرائت، {period}</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>بدون دلیل</translation>
    </message>
    <message>
        <source>No server chosen yet</source>
        <translation>هنوز سروری انتخاب نشده</translation>
    </message>
    <message>
        <source>No server is set.</source>
        <translation>سروری تنظیم نشده است.</translation>
    </message>
    <message>
        <source>No server is used: {address!r} in OFMON_SERVER is none.</source>
        <translation>سروری به کار نمی‌رود: {address!r} در OFMON_SERVER نشانی سرور نیست.</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>بدون محل</translation>
    </message>
    <message>
        <source>No site is known: ofmon site add or ofmon site import make some.</source>
        <translation>محلی شناخته نیست: ofmon site add یا ofmon site import محل می‌سازد.</translation>
    </message>
    <message>
        <source>No site {name!r} was removed.</source>
        <translation>محلی به نام {name!r} برداشته نشده است.</translation>
    </message>
    <message>
        <source>No sites yet</source>
        <translation>هنوز محلی نیست</translation>
    </message>
    <message>
        <source>No stored power loss fits.</source>
        <translation>هیچ قطع برق ذخیره‌شده‌ای نمی‌خواند.</translation>
    </message>
    <message>
        <source>No stored reading fits.</source>
        <translation>هیچ قرائت ذخیره‌شده‌ای نمی‌خواند.</translation>
    </message>
    <message>
        <source>No tariff holds for what is shown.</source>
        <translation>هیچ تعرفه‌ای برای آنچه نشان داده می‌شود معتبر نیست.</translation>
    </message>
    <message>
        <source>No tariff holds for: {devices}. Their energy is in no cost.</source>
        <translation>برای این‌ها تعرفه‌ای برقرار نیست: {devices}. انرژی آن‌ها در هیچ هزینه‌ای نیست.</translation>
    </message>
    <message>
        <source>No tariff holds here, so there is no cost.</source>
        <translation>تعرفه‌ای اینجا برقرار نیست، پس هزینه‌ای نیست.</translation>
    </message>
    <message>
        <source>No tariff is assigned there any more.</source>
        <translation>دیگر تعرفه‌ای به آن اختصاص ندارد.</translation>
    </message>
    <message>
        <source>No tariff is assigned to {whom} any more.</source>
        <translation>دیگر تعرفه‌ای به {whom} اختصاص ندارد.</translation>
    </message>
    <message>
        <source>No tariff is known. ofmon tariff add FILE takes one.</source>
        <translation>تعرفه‌ای شناخته نیست. ofmon tariff add FILE تعرفه می‌خواند.</translation>
    </message>
    <message>
        <source>No tariff was assigned there.</source>
        <translation>تعرفه‌ای به آن اختصاص نداشت.</translation>
    </message>
    <message>
        <source>No tariff was assigned to {whom}.</source>
        <translation>تعرفه‌ای به {whom} اختصاص نداشت.</translation>
    </message>
    <message>
        <source>No tariffs yet</source>
        <translation>هنوز تعرفه‌ای نیست</translation>
    </message>
    <message>
        <source>Nobody is signed in at {url}, or the session has ended.</source>
        <translation>کسی در {url} وارد نشده، یا نشست به پایان رسیده است.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so what is on the server can&apos;t be read.</source>
        <translation>کسی وارد نشده، پس آنچه روی سرور است خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>None left here</source>
        <translation>چیزی اینجا نمانده</translation>
    </message>
    <message>
        <source>None of its figures is a number.</source>
        <translation>هیچ‌یک از مقدارهای آن عدد نیست.</translation>
    </message>
    <message>
        <source>None of them can be given a time.</source>
        <translation>به هیچ‌یک از آن‌ها نمی‌توان زمان داد.</translation>
    </message>
    <message>
        <source>None of them can be sent.</source>
        <translation>هیچ‌یک از آن‌ها را نمی‌توان فرستاد.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>هیچ‌یک از این‌ها</translation>
    </message>
    <message>
        <source>None placed</source>
        <translation>چیزی جای داده نشده</translation>
    </message>
    <message numerus="yes">
        <source>Not a token: its last %n character(s) must be a device profile&apos;s UUID.</source>
        <translation>
            <numerusform>توکن نیست: %n نویسهٔ آخر آن باید UUID نمایهٔ دستگاه باشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not given to the meter. To give it: the same with --yes</source>
        <translation>به کنتور داده نشد. برای دادن: همین دستور با --yes</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>هنوز نگه داشته نشده است.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>اکنون نه</translation>
    </message>
    <message>
        <source>Not signed in on {server}: readings can be sent, but not confirmed</source>
        <translation>در {server} وارد نشده‌اید: قرائت‌ها را می‌توان فرستاد، ولی نمی‌توان تأیید کرد</translation>
    </message>
    <message>
        <source>Not signed in: the server&apos;s devices are not listed.</source>
        <translation>وارد نشده‌اید: دستگاه‌های سرور در فهرست نیست.</translation>
    </message>
    <message>
        <source>Not stacked</source>
        <translation>بدون تفکیک</translation>
    </message>
    <message>
        <source>Not true</source>
        <translation>درست نیست</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Note about {name}: {what}</source>
        <translation>یادداشت دربارهٔ {name}: {what}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Notes (keys, opening times …)</source>
        <translation>یادداشت‌ها (کلیدها، ساعت‌های کار …)</translation>
    </message>
    <message numerus="yes">
        <source>Notes about %n meter(s) that (was|were) forgotten here are left out.</source>
        <translation>
            <numerusform>یادداشت‌های %n کنتور که اینجا فراموش شده کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes have at most {most} characters.</source>
        <translation>یادداشت حداکثر {most} نویسه دارد.</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>یادداشت‌ها: {notes}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>هنوز چیزی رخ نداده</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>هنوز چیزی رخ نداده است.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>چیزی سررسید نشده</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>چیزی سررسید نشده است.</translation>
    </message>
    <message>
        <source>Nothing is other than on the meter.</source>
        <translation>هیچ چیز با آنچه روی کنتور است فرق ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong, %n part(s) to note.</source>
        <translation>
            <numerusform>ایرادی نیست، %n بخش قابل توجه است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to be kept.</source>
        <translation>نیازی به نگه داشتن چیزی نیست.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>چیزی از آن نگه داشته نشد.</translation>
    </message>
    <message>
        <source>Nothing of this download was kept.</source>
        <translation>چیزی از این دریافت نگه داشته نشد.</translation>
    </message>
    <message>
        <source>Nothing of this step was stored, and nothing stored before is lost.</source>
        <translation>چیزی از این گام ذخیره نشد و چیزی که پیش‌تر ذخیره شده از دست نرفته است.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>چیزی برای تصمیم‌گیری نیست</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation>هنوز چیزی برای فرستادن نیست</translation>
    </message>
    <message>
        <source>Nothing to send.</source>
        <translation>چیزی برای فرستادن نیست.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>چیزی در انتظار نیست</translation>
    </message>
    <message>
        <source>Nothing was changed on the meter.</source>
        <translation>در کنتور هیچ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>چیزی روی سرور تغییر نکرد.</translation>
    </message>
    <message>
        <source>Nothing was changed on {meter}.</source>
        <translation>چیزی روی {meter} تغییر نکرد.</translation>
    </message>
    <message>
        <source>Nothing was changed on {new}, and {old} still is the device&apos;s meter.</source>
        <translation>چیزی روی {new} تغییر نکرد و {old} هنوز کنتور دستگاه است.</translation>
    </message>
    <message>
        <source>Nothing was changed, and no empty database was made in its place.</source>
        <translation>چیزی تغییر نکرد و پایگاه دادهٔ خالی به جای آن ساخته نشد.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>هیچ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Nothing was changed: --yes takes it over.</source>
        <translation>چیزی تغییر نکرد: --yes آن را می‌پذیرد.</translation>
    </message>
    <message>
        <source>Nothing was deleted by choice on this computer.</source>
        <translation>در این رایانه چیزی به انتخاب شما پاک نشده است.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>چیزی پاک نشد.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>کاری انجام نشد.</translation>
    </message>
    <message>
        <source>Nothing was erased that is not stored here.</source>
        <translation>چیزی که اینجا ذخیره نشده باشد پاک نشد.</translation>
    </message>
    <message>
        <source>Nothing was erased: all readings are still on the meter.</source>
        <translation>چیزی پاک نشد: همهٔ قرائت‌ها هنوز روی کنتور است.</translation>
    </message>
    <message>
        <source>Nothing was made of it.</source>
        <translation>چیزی از آن ساخته نشد.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>چیزی ساخته نشد.</translation>
    </message>
    <message>
        <source>Nothing was saved. To save it: ofmon support -o FILE</source>
        <translation>چیزی ذخیره نشد. برای ذخیره: ofmon support -o FILE</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>چیزی به آن فرستاده نشد.</translation>
    </message>
    <message>
        <source>Nothing was waiting.</source>
        <translation>چیزی در انتظار نبود.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>OFMON_DATA or --data says so for this run. Start OFMon without them to choose another folder.</source>
        <translation>OFMON_DATA یا --data این را برای این اجرا تعیین می‌کند. برای انتخاب پوشهٔ دیگر، OFMon را بدون آن‌ها آغاز کنید.</translation>
    </message>
    <message>
        <source>OFMON_DATA or --data says that the data of this run is in {path}.</source>
        <translation>OFMON_DATA یا --data می‌گوید که دادهٔ این اجرا در {path} است.</translation>
    </message>
    <message>
        <source>OFMon can&apos;t list Wi-Fi networks on this computer, so it goes by hand (manual): {reason}</source>
        <translation>OFMon نمی‌تواند شبکه‌های وای‌فای این رایانه را فهرست کند، پس دستی پیش می‌رود (manual): {reason}</translation>
    </message>
    <message>
        <source>OFMon can&apos;t list Wi-Fi networks on this computer.</source>
        <translation>OFMon نمی‌تواند شبکه‌های وای‌فای این رایانه را فهرست کند.</translation>
    </message>
    <message>
        <source>OFMon closes now; start it again to work there.</source>
        <translation>OFMon اکنون بسته می‌شود؛ برای کار در آنجا دوباره آن را آغاز کنید.</translation>
    </message>
    <message>
        <source>OFMon closes when that is done; start it again to work there.</source>
        <translation>OFMon پس از پایان این کار بسته می‌شود؛ برای کار در آنجا دوباره آن را آغاز کنید.</translation>
    </message>
    <message>
        <source>OFMon doesn&apos;t speak {language!r}.</source>
        <translation>OFMon زبان {language!r} را نمی‌داند.</translation>
    </message>
    <message>
        <source>OFMon is open already with this data, and doesn&apos;t answer.</source>
        <translation>OFMon با همین داده‌ها از پیش باز است و پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>OFMon is open already with this data; its window comes to the front.</source>
        <translation>OFMon با همین داده‌ها از پیش باز است؛ پنجره‌اش به جلو می‌آید.</translation>
    </message>
    <message>
        <source>OFMon takes the readings of energy meters that hang where there is no network. It keeps them on this computer, puts their times right, and hands them to a server when there is a network again.</source>
        <translation>OFMon قرائت‌های کنتورهای انرژی را می‌گیرد که جایی نصب شده‌اند که شبکه نیست. آن‌ها را در این رایانه نگه می‌دارد، زمانشان را درست می‌کند و وقتی دوباره شبکه هست به سرور می‌سپارد.</translation>
    </message>
    <message>
        <source>OFMon wasn&apos;t made for this: {kind} in {place}.</source>
        <translation>OFMon برای این ساخته نشده است: {kind} در {place}.</translation>
    </message>
    <message>
        <source>OFMon {version}</source>
        <translation>OFMon {version}</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>Offline-first energy monitoring. Licence: Apache-2.0.</source>
        <translation>پایش انرژی، پیش از همه بدون شبکه. پروانه: Apache-2.0.</translation>
    </message>
    <message>
        <source>Old meter</source>
        <translation>کنتور قدیمی</translation>
    </message>
    <message numerus="yes">
        <source>On the server this overwrites %n reading(s) of {meters} at the same time.</source>
        <translation>
            <numerusform>این کار روی سرور %n قرائت {meters} با همان زمان را بازنویسی می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer nothing is lost.</source>
        <translation>در این رایانه چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>On to the next card</source>
        <translation>رفتن به کارت بعدی</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>یک بار دیگر: </translation>
    </message>
    <message>
        <source>One more card, with the last prices to be changed</source>
        <translation>کارتی دیگر با آخرین قیمت‌ها، برای تغییر</translation>
    </message>
    <message>
        <source>One more price, for other times of day</source>
        <translation>یک قیمت دیگر، برای ساعت‌های دیگر روز</translation>
    </message>
    <message>
        <source>One picture holds one sheet, and these are more labels.</source>
        <translation>هر تصویر یک برگه دارد و این برچسب‌ها بیشتر است.</translation>
    </message>
    <message>
        <source>One voltage and one current transformer</source>
        <translation>یک ولتاژ و یک ترانس جریان</translation>
    </message>
    <message>
        <source>Only firmware that is kept here can be used.</source>
        <translation>فقط میان‌افزاری را که اینجا نگه داشته شده می‌توان به کار برد.</translation>
    </message>
    <message>
        <source>Only what the server confirmed, or what you name expressly. What a meter may still hold stays, so that nothing comes back as new.</source>
        <translation>فقط آنچه سرور تأیید کرده، یا آنچه شما آشکارا نام ببرید. آنچه شاید کنتور هنوز داشته باشد می‌ماند، تا چیزی به صورت تازه برنگردد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open a browser and sign in to the network there, or check the server&apos;s address.</source>
        <translation>مرورگری باز کنید و آنجا به شبکه وارد شوید، یا نشانی سرور را بررسی کنید.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>پنجره را باز می‌کند.</translation>
    </message>
    <message>
        <source>Opens Local data with its readings</source>
        <translation>«دادهٔ محلی» را با قرائت‌های آن باز می‌کند</translation>
    </message>
    <message>
        <source>Opens Local data, where they can be copied</source>
        <translation>«دادهٔ محلی» را باز می‌کند که می‌توان آنجا آن‌ها را کپی کرد</translation>
    </message>
    <message>
        <source>Opens Sync, where what waits is sent</source>
        <translation>«همگام‌سازی» را باز می‌کند که آنچه در انتظار است آنجا فرستاده می‌شود</translation>
    </message>
    <message>
        <source>Opens a second window with them</source>
        <translation>پنجرهٔ دومی با آن‌ها باز می‌کند</translation>
    </message>
    <message>
        <source>Opens the file; nothing is changed</source>
        <translation>فایل را باز می‌کند؛ چیزی تغییر نمی‌کند</translation>
    </message>
    <message>
        <source>Opens the meter&apos;s page: visits, place, exchange</source>
        <translation>صفحهٔ کنتور را باز می‌کند: بازدیدها، جای نصب، تعویض</translation>
    </message>
    <message>
        <source>Opens the page of {meter}: history, place, exchange</source>
        <translation>صفحهٔ {meter} را باز می‌کند: تاریخچه، جای نصب، تعویض</translation>
    </message>
    <message>
        <source>Opens the page {page}, {keys}</source>
        <translation>صفحهٔ {page} را باز می‌کند، {keys}</translation>
    </message>
    <message>
        <source>Or scan the meter&apos;s label:</source>
        <translation>یا برچسب کنتور را اسکن کنید:</translation>
    </message>
    <message>
        <source>Or search a device of the server by its name</source>
        <translation>یا دستگاهی از سرور را با نامش جست‌وجو کنید</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Other dashboards were not touched.</source>
        <translation>به داشبوردهای دیگر دست زده نشد.</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>زمان‌های دیگر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>دیرکرده</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>سند PDF</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>PDF, to print sheets</source>
        <translation>PDF، برای چاپ برگه‌ها</translation>
    </message>
    <message>
        <source>PNG, a picture</source>
        <translation>PNG، تصویر</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <translation>بسته‌ها و پروانه‌های آن‌ها</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
    <message>
        <source>Page {number:.0f} of {count:.0f}</source>
        <translation>صفحهٔ {number:.0f} از {count:.0f}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارت عبور</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>عبارت عبور فایل</translation>
    </message>
    <message>
        <source>Passphrase of the file: </source>
        <translation>عبارت عبور فایل: </translation>
    </message>
    <message>
        <source>Passphrase of the meters&apos; Wi-Fi</source>
        <translation>گذرواژهٔ وای‌فای کنتورها</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>گذرواژهٔ وای‌فای: </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>گذرواژه: </translation>
    </message>
    <message>
        <source>Paste it from the device&apos;s page on the server. Spaces and line breaks do no harm.</source>
        <translation>آن را از صفحهٔ دستگاه روی سرور جای‌گذاری کنید. فاصله‌ها و شکست سطرها زیانی ندارد.</translation>
    </message>
    <message>
        <source>Peak: {power:.2f} kW, {when}.</source>
        <translation>اوج: {power:.2f} kW، {when}.</translation>
    </message>
    <message>
        <source>Peaks are cut off at this load: the meter shows too little.</source>
        <translation>در این بار، قله‌ها بریده می‌شوند: کنتور کمتر از واقع نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>دورهٔ قبل</translation>
    </message>
    <message>
        <source>Photo {number}, added {time}</source>
        <translation>عکس {number}، افزوده‌شده {time}</translation>
    </message>
    <message>
        <source>Photo {number}: {width} x {height} pixels, {size} kB</source>
        <translation>عکس {number}: {width} x {height} پیکسل، {size} kB</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>عکس‌ها</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Picture of a label</source>
        <translation>تصویر برچسب</translation>
    </message>
    <message>
        <source>Picture of a label …</source>
        <translation>تصویر برچسب …</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</source>
        <translation>تصویرها (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp)</source>
        <translation>تصویرها (*.png *.jpg *.jpeg *.bmp *.gif *.webp)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جای نصب</translation>
    </message>
    <message numerus="yes">
        <source>Place %n reading(s) in time?</source>
        <translation>
            <numerusform>%n قرائت در زمان جای داده شود؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>جا و تاریخ</translation>
    </message>
    <message>
        <source>Place in time …</source>
        <translation>جای دادن در زمان …</translation>
    </message>
    <message>
        <source>Place it where the order of readings says, or leave it here with a reason.</source>
        <translation>آن را جایی که ترتیب قرائت‌ها می‌گوید جای دهید، یا با ذکر دلیل اینجا نگه دارید.</translation>
    </message>
    <message>
        <source>Place it where the order of readings says, send it at the meter&apos;s own time if you know that to be right, or leave it here with a reason.</source>
        <translation>آن را جایی که ترتیب قرائت‌ها می‌گوید جای دهید، اگر می‌دانید زمان خود کنتور درست است با همان زمان بفرستید، یا با ذکر دلیل اینجا نگه دارید.</translation>
    </message>
    <message>
        <source>Place, notes and photos</source>
        <translation>جای نصب، یادداشت و عکس‌ها</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>جای نصب: {place}</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>جای داده شده</translation>
    </message>
    <message>
        <source>Places and notes</source>
        <translation>جاها و یادداشت‌ها</translation>
    </message>
    <message>
        <source>Please report it, with what python -X dev -m ofmon … prints.</source>
        <translation>لطفاً آن را همراه با خروجی python -X dev -m ofmon … گزارش کنید.</translation>
    </message>
    <message>
        <source>Plug it in again, then try again.</source>
        <translation>آن را دوباره وصل کنید، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>آن را دوباره وصل کنید.</translation>
    </message>
    <message>
        <source>Plug its disk in, or choose another folder, or this one anew: ofmon folder DIR --as-it-is</source>
        <translation>دیسک آن را وصل کنید، یا پوشهٔ دیگری انتخاب کنید، یا همین را از نو: ofmon folder DIR --as-it-is</translation>
    </message>
    <message>
        <source>Plug one in, or join the meter&apos;s network another way and use --wifi manual.</source>
        <translation>یکی را وصل کنید، یا از راه دیگری به شبکهٔ کنتور وصل شوید و --wifi manual را به کار ببرید.</translation>
    </message>
    <message>
        <source>Plug the right disk in, or choose this one: ofmon folder DIR --as-it-is</source>
        <translation>دیسک درست را وصل کنید، یا همین را انتخاب کنید: ofmon folder DIR --as-it-is</translation>
    </message>
    <message>
        <source>Point at a bar for its figures.</source>
        <translation>برای دیدن مقدارهای هر ستون، روی آن بروید.</translation>
    </message>
    <message>
        <source>Point at a bar for its figures. Hatched: a reading may belong to the bar beside it.</source>
        <translation>برای دیدن مقدارهای هر ستون، روی آن بروید. هاشورخورده: شاید قرائتی به ستون کناری تعلق داشته باشد.</translation>
    </message>
    <message>
        <source>Point at a bar for its figures. Hatched: time estimated.</source>
        <translation>برای دیدن مقدارهای هر ستون، روی آن بروید. هاشورخورده: زمان برآوردی است.</translation>
    </message>
    <message>
        <source>Point at an hour for its figures.</source>
        <translation>برای دیدن مقدارهای هر ساعت، روی آن بروید.</translation>
    </message>
    <message>
        <source>Point at an hour for its mean power.</source>
        <translation>برای دیدن میانگین توان هر ساعت، روی آن بروید.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>توان</translation>
    </message>
    <message>
        <source>Power by hour</source>
        <translation>توان بر حسب ساعت</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>ضریب توان</translation>
    </message>
    <message>
        <source>Power factor: real by apparent power, over all readings</source>
        <translation>ضریب توان: توان حقیقی تقسیم بر توان ظاهری، برای همهٔ قرائت‌ها</translation>
    </message>
    <message>
        <source>Power failed while {meter} tried {new}, so it went back to {running}.</source>
        <translation>وقتی {meter} داشت {new} را امتحان می‌کرد برق قطع شد، پس به {running} برگشت.</translation>
    </message>
    <message>
        <source>Power loss</source>
        <translation>قطع برق</translation>
    </message>
    <message>
        <source>Power losses</source>
        <translation>قطع برق‌ها</translation>
    </message>
    <message>
        <source>Power losses of meters</source>
        <translation>قطع برق کنتورها</translation>
    </message>
    <message>
        <source>Power losses, updates, exchanges, hours without readings</source>
        <translation>قطع برق، به‌روزرسانی، تعویض، ساعت‌های بدون قرائت</translation>
    </message>
    <message>
        <source>Power was lost after it was made, or no clock tells, and nothing tells how long ago it was at most.</source>
        <translation>پس از ثبت آن برق قطع شده، یا ساعتی در دست نیست، و چیزی نمی‌گوید حداکثر چه مدت پیش ثبت شده است.</translation>
    </message>
    <message>
        <source>Power went</source>
        <translation>برق قطع شد</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>پیش‌نمایش گزارش</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Price of 1 kWh</source>
        <translation>قیمت 1 kWh</translation>
    </message>
    <message>
        <source>Prices {number}</source>
        <translation>قیمت‌های {number}</translation>
    </message>
    <message>
        <source>Print a tariff as the JSON document that add takes.</source>
        <translation>تعرفه را به صورت سند JSON که add می‌خواند چاپ می‌کند.</translation>
    </message>
    <message>
        <source>Print its wiring and calibration.</source>
        <translation>نوع اتصال و کالیبراسیون آن را چاپ می‌کند.</translation>
    </message>
    <message>
        <source>Print or change its place, notes and photos.</source>
        <translation>جای نصب، یادداشت و عکس‌های آن را چاپ می‌کند یا تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>Print the token that it carries: whoever has it can write to its device.</source>
        <translation>توکنی را که دارد چاپ می‌کند: هر کس آن را داشته باشد می‌تواند در دستگاهش بنویسد.</translation>
    </message>
    <message>
        <source>Print the version of its firmware.</source>
        <translation>نسخهٔ میان‌افزار آن را چاپ می‌کند.</translation>
    </message>
    <message>
        <source>Print what each of its transformers measures now.</source>
        <translation>آنچه را هر یک از ترانس‌هایش اکنون اندازه می‌گیرد چاپ می‌کند.</translation>
    </message>
    <message>
        <source>Print what is known of it here: visits, devices, exchanges, events.</source>
        <translation>آنچه را اینجا دربارهٔ آن شناخته شده چاپ می‌کند: بازدیدها، دستگاه‌ها، تعویض‌ها، رویدادها.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>چاپ …</translation>
    </message>
    <message>
        <source>Prints this list</source>
        <translation>این فهرست را چاپ می‌کند</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>نمایه</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>پیشرفت کار در حال اجرا</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>پیشرفت همگام‌سازی</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>راه‌اندازی</translation>
    </message>
    <message>
        <source>Provision it again with the token that the server gives for its device.</source>
        <translation>آن را دوباره با توکنی که سرور برای دستگاهش می‌دهد راه‌اندازی کنید.</translation>
    </message>
    <message>
        <source>Provision it again.</source>
        <translation>آن را دوباره راه‌اندازی کنید.</translation>
    </message>
    <message>
        <source>Provision it with overwriting if it is to move to the new device.</source>
        <translation>اگر باید به دستگاه تازه برود، آن را با بازنویسی راه‌اندازی کنید.</translation>
    </message>
    <message>
        <source>Provision the meter.</source>
        <translation>کنتور را راه‌اندازی کنید.</translation>
    </message>
    <message>
        <source>Provision …</source>
        <translation>راه‌اندازی …</translation>
    </message>
    <message>
        <source>Provisioning {meter}</source>
        <translation>راه‌اندازی {meter}</translation>
    </message>
    <message>
        <source>Pull the cable at meters, or let the system check less: {command}</source>
        <translation>کنار کنتورها کابل را بکشید، یا بگذارید سیستم کمتر سخت بگیرد: {command}</translation>
    </message>
    <message>
        <source>Put a backup in the database&apos;s place, which is kept beside it.</source>
        <translation>پشتیبانی را به جای پایگاه داده می‌گذارد و خود آن را کنارش نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Put it right, or go where the server can be asked; then try again.</source>
        <translation>آن را درست کنید، یا به جایی بروید که بتوان از سرور پرسید؛ سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Puts a backup in the database&apos;s place</source>
        <translation>پشتیبانی را به جای پایگاه داده می‌گذارد</translation>
    </message>
    <message>
        <source>Puts all stored readings in as a table; they are not shown here</source>
        <translation>همهٔ قرائت‌های ذخیره‌شده را به صورت جدول می‌افزاید؛ اینجا نشان داده نمی‌شوند</translation>
    </message>
    <message>
        <source>Puts it back on the list of what is to decide</source>
        <translation>آن را به فهرست موارد تصمیم‌گیری برمی‌گرداند</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>خواندن</translation>
    </message>
    <message>
        <source>Read back and confirm</source>
        <translation>بازخوانی و تأیید</translation>
    </message>
    <message>
        <source>Read back from the server and found equal.</source>
        <translation>از سرور بازخوانی شد و برابر بود.</translation>
    </message>
    <message>
        <source>Read them at the same moment, at a load that stays.</source>
        <translation>آن‌ها را در یک لحظه و با باری که ثابت می‌ماند بخوانید.</translation>
    </message>
    <message>
        <source>Read without a current</source>
        <translation>خواندن بدون جریان</translation>
    </message>
    <message>
        <source>Read without a load</source>
        <translation>خواندن بدون بار</translation>
    </message>
    <message>
        <source>Read without a voltage</source>
        <translation>خواندن بدون ولتاژ</translation>
    </message>
    <message>
        <source>Reading the days before as well …</source>
        <translation>روزهای قبل هم خوانده می‌شود …</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>خواندن {file}</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>قرائت‌ها</translation>
    </message>
    <message>
        <source>Readings begin in this period, and it runs on: it is counted up to {moment}.</source>
        <translation>قرائت‌ها در این دوره آغاز می‌شود و دوره ادامه دارد: تا {moment} حساب شده است.</translation>
    </message>
    <message>
        <source>Readings begin within this period; hours before the first one are not missing.</source>
        <translation>قرائت‌ها در میانهٔ این دوره آغاز می‌شود؛ ساعت‌های پیش از نخستین قرائت ناموجود شمرده نمی‌شود.</translation>
    </message>
    <message>
        <source>Readings by device</source>
        <translation>قرائت‌ها بر پایهٔ دستگاه</translation>
    </message>
    <message>
        <source>Readings for</source>
        <translation>قرائت‌ها برای</translation>
    </message>
    <message>
        <source>Readings go to a ThingsBoard server. Meters can be collected without one, and you can sign in on the page Sync at any time.</source>
        <translation>قرائت‌ها به یک سرور ThingsBoard می‌رود. کنتورها را بدون سرور هم می‌توان جمع‌آوری کرد و هر زمان می‌توانید در صفحهٔ «همگام‌سازی» وارد شوید.</translation>
    </message>
    <message>
        <source>Readings stored on this computer</source>
        <translation>قرائت‌های ذخیره‌شده در این رایانه</translation>
    </message>
    <message>
        <source>Readings that aren&apos;t sent, and what is to become of them</source>
        <translation>قرائت‌هایی که فرستاده نمی‌شود، و این که با آن‌ها چه شود</translation>
    </message>
    <message>
        <source>Readings that were stored stay stored.</source>
        <translation>قرائت‌هایی که ذخیره شده ذخیره می‌ماند.</translation>
    </message>
    <message>
        <source>Readings that you collect are listed here, by meter and by how far they have come.</source>
        <translation>قرائت‌هایی که جمع‌آوری کنید در این فهرست می‌آید، بر پایهٔ کنتور و این که تا کجا رسیده‌اند.</translation>
    </message>
    <message>
        <source>Readings, or power losses of the meters</source>
        <translation>قرائت‌ها، یا قطع برق کنتورها</translation>
    </message>
    <message>
        <source>Reads a label that is held before the camera</source>
        <translation>برچسبی را که جلوی دوربین گرفته شود می‌خواند</translation>
    </message>
    <message>
        <source>Reads names from a text or CSV file</source>
        <translation>نام‌ها را از فایل متنی یا CSV می‌خواند</translation>
    </message>
    <message>
        <source>Reads sites and meters from a CSV file; shows what would change first</source>
        <translation>محل‌ها و کنتورها را از فایل CSV می‌خواند؛ نخست نشان می‌دهد چه تغییر می‌کند</translation>
    </message>
    <message>
        <source>Reads the label in a picture file</source>
        <translation>برچسب را در فایل تصویر می‌خواند</translation>
    </message>
    <message>
        <source>Reads the label in the picture that was copied</source>
        <translation>برچسب را در تصویر کپی‌شده می‌خواند</translation>
    </message>
    <message>
        <source>Reads the meter, stores, verifies, sets its clock</source>
        <translation>کنتور را می‌خواند، ذخیره و بررسی می‌کند و ساعت آن را تنظیم می‌کند</translation>
    </message>
    <message>
        <source>Reads them back, and sends what is missing</source>
        <translation>آن‌ها را بازمی‌خواند و آنچه نیست را می‌فرستد</translation>
    </message>
    <message>
        <source>Real power</source>
        <translation>توان حقیقی</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Reason in your own words</source>
        <translation>دلیل به زبان خودتان</translation>
    </message>
    <message>
        <source>Reference: {value}</source>
        <translation>مرجع: {value}</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>reason</comment>
        <translation>رد شده</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رد شده</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Remove price</source>
        <translation>برداشتن قیمت</translation>
    </message>
    <message>
        <source>Remove the site {name!r}?</source>
        <translation>محل {name!r} برداشته شود؟</translation>
    </message>
    <message>
        <source>Remove the tariff {name!r}?</source>
        <translation>تعرفهٔ {name!r} برداشته شود؟</translation>
    </message>
    <message>
        <source>Remove these prices</source>
        <translation>برداشتن این قیمت‌ها</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>برداشتن …</translation>
    </message>
    <message>
        <source>Rename that one, or install under another name: --title NAME</source>
        <translation>نام آن یکی را تغییر دهید، یا با نام دیگری نصب کنید: --title NAME</translation>
    </message>
    <message>
        <source>Repair it, or let OFMON_SECRETS_FILE name a plain file for secrets.</source>
        <translation>آن را تعمیر کنید، یا بگذارید OFMON_SECRETS_FILE فایل ساده‌ای برای رازها نام ببرد.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>جایگزین کردن</translation>
    </message>
    <message>
        <source>Replace the data on this computer by {file}?</source>
        <translation>دادهٔ این رایانه با {file} جایگزین شود؟</translation>
    </message>
    <message>
        <source>Replace the token it carries</source>
        <translation>جایگزین کردن توکنی که دارد</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Report of {period} written to {path}: {energy:.2f} kWh from readings of {hours} of {due} hours.</source>
        <translation>گزارش {period} در {path} نوشته شد: {energy:.2f} kWh از قرائت‌های {hours} از {due} ساعت.</translation>
    </message>
    <message>
        <source>Report updates</source>
        <translation>گزارش به‌روزرسانی‌ها</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>گزارش …</translation>
    </message>
    <message>
        <source>Reset …</source>
        <translation>بازنشانی …</translation>
    </message>
    <message>
        <source>Resetting {meter}</source>
        <translation>بازنشانی {meter}</translation>
    </message>
    <message>
        <source>Restore brings it back</source>
        <translation>«بازگردانی» آن را برمی‌گرداند</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>بازگردانی از</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>بازگردانی …</translation>
    </message>
    <message>
        <source>Restoring {file}</source>
        <translation>بازگردانی {file}</translation>
    </message>
    <message>
        <source>Run it again to go on.</source>
        <translation>برای ادامه دوباره اجرا کنید.</translation>
    </message>
    <message>
        <source>Run it again to go on: what is there is kept.</source>
        <translation>برای ادامه دوباره اجرا کنید: آنچه هست می‌ماند.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>اجرا می‌کند</translation>
    </message>
    <message>
        <source>SEM-… or the name of a device</source>
        <translation>SEM-… یا نام دستگاه</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: {fingerprint}.</source>
        <translation>اثر انگشت SHA-256: {fingerprint}.</translation>
    </message>
    <message>
        <source>SVG, a drawing</source>
        <translation>SVG، نقشهٔ برداری</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>شنبه</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>ذخیرهٔ PDF …</translation>
    </message>
    <message>
        <source>Save all of this as {path}? [y/N] </source>
        <translation>همهٔ این‌ها در {path} ذخیره شود؟ [y/N] </translation>
    </message>
    <message>
        <source>Save all of this, and all stored readings, as {path}? [y/N] </source>
        <translation>همهٔ این‌ها و همهٔ قرائت‌های ذخیره‌شده در {path} ذخیره شود؟ [y/N] </translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>ذخیره به نام</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>ذخیره به نام …</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8.</source>
        <translation>آن را به صورت CSV با UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <source>Save labels …</source>
        <translation>ذخیرهٔ برچسب‌ها …</translation>
    </message>
    <message>
        <source>Save on the meter</source>
        <translation>ذخیره روی کنتور</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>ذخیرهٔ سطرها</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>ذخیرهٔ بستهٔ پشتیبانی</translation>
    </message>
    <message>
        <source>Save them as PDF.</source>
        <translation>آن‌ها را به صورت PDF ذخیره کنید.</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>ذخیره …</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>در {path} ذخیره شد.</translation>
    </message>
    <message>
        <source>Saved as {path}. Send it to nobody whom you don&apos;t trust.</source>
        <translation>در {path} ذخیره شد. آن را برای کسی که به او اعتماد ندارید نفرستید.</translation>
    </message>
    <message>
        <source>Saves the report as it is shown</source>
        <translation>گزارش را همان‌طور که نشان داده شده ذخیره می‌کند</translation>
    </message>
    <message>
        <source>Saves the report&apos;s figures as a table</source>
        <translation>ارقام گزارش را به صورت جدول ذخیره می‌کند</translation>
    </message>
    <message>
        <source>Saves the table, the readings or the chart as a file</source>
        <translation>جدول، قرائت‌ها یا نمودار را در یک پرونده ذخیره می‌کند</translation>
    </message>
    <message>
        <source>Saves this list as a PDF</source>
        <translation>این فهرست را به صورت PDF ذخیره می‌کند</translation>
    </message>
    <message>
        <source>Saves this list for a spreadsheet</source>
        <translation>این فهرست را برای صفحه‌گسترده ذخیره می‌کند</translation>
    </message>
    <message>
        <source>Saves what is shown as a zip file</source>
        <translation>آنچه را نشان داده شده به صورت فایل zip ذخیره می‌کند</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>در حال ذخیره …</translation>
    </message>
    <message>
        <source>Say --at raw to send them at the meter&apos;s own time.</source>
        <translation>برای فرستادن با زمان خود کنتور --at raw را بگویید.</translation>
    </message>
    <message>
        <source>Say --copy to copy the data there, or --as-it-is to begin with none.</source>
        <translation>برای کپی داده به آنجا --copy را بگویید، یا برای آغاز بدون داده --as-it-is را.</translation>
    </message>
    <message>
        <source>Say --overwrite if it is to move to the new device.</source>
        <translation>اگر باید به دستگاه تازه برود، --overwrite را بگویید.</translation>
    </message>
    <message>
        <source>Say --overwrite if {meter} is to leave that device, for which it is collected before.</source>
        <translation>اگر {meter} باید از آن دستگاه جدا شود، --overwrite را بگویید؛ پیش از آن برای همان دستگاه جمع‌آوری می‌شود.</translation>
    </message>
    <message>
        <source>Say at which site meters are expected.</source>
        <translation>تعیین می‌کند کنتورها در کدام محل مورد انتظارند.</translation>
    </message>
    <message>
        <source>Say days, weeks, months or years: 90d, 6w, 18m, 2y.</source>
        <translation>روز، هفته، ماه یا سال بگویید: 90d، 6w، 18m، 2y.</translation>
    </message>
    <message>
        <source>Say it as 2026-03-14T08:00.</source>
        <translation>به صورت 2026-03-14T08:00 بگویید.</translation>
    </message>
    <message>
        <source>Say it: ofmon held dismiss … --because &quot;measured on the bench&quot;</source>
        <translation>بگویید: ofmon held dismiss … --because &quot;measured on the bench&quot;</translation>
    </message>
    <message>
        <source>Say so if it is to move to the new device.</source>
        <translation>اگر باید به دستگاه تازه برود، این را بگویید.</translation>
    </message>
    <message>
        <source>Say so if it takes that meter&apos;s place, or choose another device.</source>
        <translation>اگر جایگزین آن کنتور می‌شود، این را بگویید، یا دستگاه دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Say so if the new meter is to leave that device.</source>
        <translation>اگر کنتور تازه باید از آن دستگاه جدا شود، این را بگویید.</translation>
    </message>
    <message>
        <source>Says nothing, and leaves meters as they are</source>
        <translation>چیزی نمی‌گوید و کنتورها را همان‌گونه که هستند می‌گذارد</translation>
    </message>
    <message>
        <source>Says where the order of readings puts them, and asks</source>
        <translation>می‌گوید ترتیب قرائت‌ها آن‌ها را کجا جای می‌دهد، و می‌پرسد</translation>
    </message>
    <message>
        <source>Says which meters are expected there</source>
        <translation>تعیین می‌کند کدام کنتورها آنجا مورد انتظارند</translation>
    </message>
    <message>
        <source>Says which meters can get newer firmware, and asks</source>
        <translation>می‌گوید کدام کنتورها می‌توانند میان‌افزار تازه‌تری بگیرند، و می‌پرسد</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>جست‌وجوی دوباره</translation>
    </message>
    <message>
        <source>Scanning takes a few seconds.</source>
        <translation>جست‌وجو چند ثانیه طول می‌کشد.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>جست‌وجوی دستگاه‌ها</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>جست‌وجو در راهنما</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>جست‌وجو در فهرست</translation>
    </message>
    <message>
        <source>Secrets are kept in {description}.</source>
        <translation>رمزها در {description} نگهداری می‌شوند.</translation>
    </message>
    <message>
        <source>See what `nmcli device` says about it.</source>
        <translation>ببینید `nmcli device` دربارهٔ آن چه می‌گوید.</translation>
    </message>
    <message>
        <source>Select all alike</source>
        <translation>انتخاب همهٔ مشابه‌ها</translation>
    </message>
    <message>
        <source>Select readings to decide about them; Ctrl+A selects all.</source>
        <translation>برای تصمیم‌گیری، قرائت‌ها را انتخاب کنید؛ Ctrl+A همه را انتخاب می‌کند.</translation>
    </message>
    <message>
        <source>Selects what is held for the same reason, of the same meter</source>
        <translation>آنچه را به همان دلیل و از همان کنتور نگه داشته شده انتخاب می‌کند</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
    <message numerus="yes">
        <source>Send %n reading(s) all the same?</source>
        <translation>
            <numerusform>%n قرائت با این حال فرستاده شود؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>فرستادن دوباره</translation>
    </message>
    <message>
        <source>Send all the same …</source>
        <translation>فرستادن با این حال …</translation>
    </message>
    <message>
        <source>Send it again, or leave it here.</source>
        <translation>آن را دوباره بفرستید، یا بگذارید اینجا بماند.</translation>
    </message>
    <message>
        <source>Send it if this meter is to count, or leave it here.</source>
        <translation>اگر این کنتور باید حساب شود آن را بفرستید، یا بگذارید اینجا بماند.</translation>
    </message>
    <message>
        <source>Send stored readings to the server and check that they arrived.</source>
        <translation>قرائت‌های ذخیره‌شده را به سرور می‌فرستد و بررسی می‌کند که رسیده باشند.</translation>
    </message>
    <message>
        <source>Send the firmware</source>
        <translation>میان‌افزار را می‌فرستد</translation>
    </message>
    <message>
        <source>Send token</source>
        <translation>فرستادن توکن</translation>
    </message>
    <message>
        <source>Send token …</source>
        <translation>فرستادن توکن …</translation>
    </message>
    <message>
        <source>Sending a token to {meter}</source>
        <translation>فرستادن توکن به {meter}</translation>
    </message>
    <message>
        <source>Sends what waits to the server</source>
        <translation>آنچه را در انتظار است به سرور می‌فرستد</translation>
    </message>
    <message>
        <source>Sends what waits, and checks that it arrived</source>
        <translation>آنچه را در انتظار است می‌فرستد و بررسی می‌کند که رسیده باشد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>فرستاده شده</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>Server, meters, appearance, and the data on this computer</source>
        <translation>سرور، کنتورها، ظاهر و دادهٔ این رایانه</translation>
    </message>
    <message>
        <source>Set OFMON_USER and OFMON_PASSWORD for the commands that need the server, or let OFMON_SECRETS_FILE name a file for secrets (it is not encrypted).</source>
        <translation>برای فرمان‌هایی که به سرور نیاز دارند OFMON_USER و OFMON_PASSWORD را تنظیم کنید، یا بگذارید OFMON_SECRETS_FILE فایلی برای رازها نام ببرد (رمزنگاری نمی‌شود).</translation>
    </message>
    <message>
        <source>Set OFMON_USER and OFMON_PASSWORD where nobody can be asked.</source>
        <translation>جایی که نمی‌توان از کسی پرسید OFMON_USER و OFMON_PASSWORD را تنظیم کنید.</translation>
    </message>
    <message>
        <source>Set its clock, by the server&apos;s if that is known.</source>
        <translation>ساعت آن را تنظیم می‌کند، اگر ساعت سرور معلوم باشد از روی آن.</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>تنظیم ساعت</translation>
    </message>
    <message>
        <source>Set the clock if it is wrong.</source>
        <translation>اگر ساعت نادرست است آن را تنظیم کنید.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock: meters get it where the server was out of reach for a day.</source>
        <translation>ساعت این رایانه را تنظیم کنید: کنتورها وقتی سرور یک روز در دسترس نباشد از آن ساعت می‌گیرند.</translation>
    </message>
    <message>
        <source>Set time</source>
        <translation>تنظیم زمان</translation>
    </message>
    <message>
        <source>Set up a ThingsBoard server for meters.</source>
        <translation>سرور ThingsBoard را برای کنتورها آماده می‌کند.</translation>
    </message>
    <message>
        <source>Set up a keyring, or let OFMON_SECRETS_FILE name a plain file for secrets.</source>
        <translation>دسته‌کلیدی آماده کنید، یا بگذارید OFMON_SECRETS_FILE فایل ساده‌ای برای رازها نام ببرد.</translation>
    </message>
    <message>
        <source>Set wiring and calibration</source>
        <translation>تنظیم نوع اتصال و کالیبراسیون</translation>
    </message>
    <message>
        <source>Set {variable} where nobody can be asked.</source>
        <translation>جایی که نمی‌توان از کسی پرسید {variable} را تنظیم کنید.</translation>
    </message>
    <message>
        <source>Sets the meter&apos;s clock, by the server&apos;s if that answers.</source>
        <translation>ساعت کنتور را تنظیم می‌کند، اگر سرور پاسخ دهد از روی ساعت آن.</translation>
    </message>
    <message>
        <source>Setting the clock of {meter}</source>
        <translation>تنظیم ساعت {meter}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Share with a colleague</source>
        <translation>هم‌رسانی با همکار</translation>
    </message>
    <message>
        <source>Share with a colleague …</source>
        <translation>هم‌رسانی با همکار …</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Show its readings</source>
        <translation>نمایش قرائت‌های آن</translation>
    </message>
    <message>
        <source>Show or change what is chosen on this computer.</source>
        <translation>آنچه را در این رایانه انتخاب شده نشان می‌دهد یا تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>Show those</source>
        <translation>نمایش آن‌ها</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>نمایش آنچه تازه است</translation>
    </message>
    <message>
        <source>Show what somebody who helps needs to know, without secrets, and save it.</source>
        <translation>آنچه را یاری‌دهنده باید بداند، بدون رازها، نشان می‌دهد و ذخیره می‌کند.</translation>
    </message>
    <message>
        <source>Show where the data lies, or have it elsewhere.</source>
        <translation>نشان می‌دهد داده کجاست، یا جای آن را تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>Shows all together</source>
        <translation>همه را با هم نشان می‌دهد</translation>
    </message>
    <message>
        <source>Shows its wiring, ratios, phases and offsets beside what it measures now.</source>
        <translation>نوع اتصال، نسبت‌ها، فازها و آفست‌های آن را کنار آنچه اکنون اندازه می‌گیرد نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Shows only rows that hold this text</source>
        <translation>فقط سطرهایی را نشان می‌دهد که این متن را دارند</translation>
    </message>
    <message>
        <source>Shows photo {number} large</source>
        <translation>عکس {number} را بزرگ نشان می‌دهد</translation>
    </message>
    <message>
        <source>Shows the cards of the first start again</source>
        <translation>کارت‌های نخستین شروع را دوباره نشان می‌دهد</translation>
    </message>
    <message>
        <source>Shows the chart</source>
        <translation>نمودار را نشان می‌دهد</translation>
    </message>
    <message>
        <source>Shows the data folder in the file manager</source>
        <translation>پوشهٔ داده را در برنامهٔ مدیریت فایل نشان می‌دهد</translation>
    </message>
    <message>
        <source>Shows the meter whose Wi-Fi this computer has joined</source>
        <translation>کنتوری را نشان می‌دهد که این رایانه به وای‌فای آن وصل شده است</translation>
    </message>
    <message>
        <source>Shows the passphrase while you look at it</source>
        <translation>گذرواژهٔ وای‌فای را تا وقتی به آن نگاه می‌کنید نشان می‌دهد</translation>
    </message>
    <message>
        <source>Shows the password while you look at it</source>
        <translation>گذرواژه را تا وقتی به آن نگاه می‌کنید نشان می‌دهد</translation>
    </message>
    <message>
        <source>Shows the same data as a table</source>
        <translation>همین داده‌ها را به شکل جدول نشان می‌دهد</translation>
    </message>
    <message>
        <source>Shows the token while you look at it</source>
        <translation>توکن را تا وقتی به آن نگاه می‌کنید نشان می‌دهد</translation>
    </message>
    <message>
        <source>Shows those that are marked</source>
        <translation>موارد علامت‌خورده را نشان می‌دهد</translation>
    </message>
    <message>
        <source>Shows what is new in a colleague&apos;s file, and takes it over</source>
        <translation>نشان می‌دهد در فایل همکار چه تازه است، و آن را می‌پذیرد</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Sign in and fetch it again: ofmon update --check</source>
        <translation>وارد شوید و آن را دوباره دریافت کنید: ofmon update --check</translation>
    </message>
    <message>
        <source>Sign in and sync, or provision it by name: ofmon provision SSID --device NAME</source>
        <translation>وارد شوید و همگام‌سازی کنید، یا آن را با نام راه‌اندازی کنید: ofmon provision SSID --device NAME</translation>
    </message>
    <message>
        <source>Sign in as a tenant&apos;s user: ofmon login</source>
        <translation>به عنوان کاربر مستأجر وارد شوید: ofmon login</translation>
    </message>
    <message>
        <source>Sign in as a user who may see the device and sync again, or collect the meter again.</source>
        <translation>به عنوان کاربری وارد شوید که اجازهٔ دیدن دستگاه را دارد و دوباره همگام‌سازی کنید، یا کنتور را دوباره جمع‌آوری کنید.</translation>
    </message>
    <message>
        <source>Sign in as a user who may see the device, and sync again.</source>
        <translation>به عنوان کاربری وارد شوید که اجازهٔ دیدن دستگاه را دارد، و دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>Sign in as another user.</source>
        <translation>به عنوان کاربر دیگری وارد شوید.</translation>
    </message>
    <message>
        <source>Sign in as the tenant&apos;s administrator, or let them make the devices.</source>
        <translation>به عنوان مدیر مستأجر وارد شوید، یا بگذارید او دستگاه‌ها را بسازد.</translation>
    </message>
    <message>
        <source>Sign in on the server</source>
        <translation>ورود به سرور</translation>
    </message>
    <message>
        <source>Sign in on the server (password by prompt or OFMON_PASSWORD).</source>
        <translation>ورود به سرور (گذرواژه با پرسش یا OFMON_PASSWORD).</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>ورود …</translation>
    </message>
    <message>
        <source>Sign in, so that the device&apos;s identifier is known.</source>
        <translation>وارد شوید تا شناسهٔ دستگاه معلوم شود.</translation>
    </message>
    <message>
        <source>Sign in: ofmon login</source>
        <translation>وارد شوید: ofmon login</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>سیگنال</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>امضا</translation>
    </message>
    <message>
        <source>Signed in as {user} on {server}</source>
        <translation>با نام {user} در {server} وارد شده‌اید</translation>
    </message>
    <message>
        <source>Signed in at {server_url} as {user}.</source>
        <translation>با نام {user} در {server_url} وارد شدید.</translation>
    </message>
    <message>
        <source>Signed out. Readings and the tokens of devices are still here.</source>
        <translation>خارج شدید. قرائت‌ها و توکن دستگاه‌ها هنوز اینجاست.</translation>
    </message>
    <message>
        <source>Signing in as {user}</source>
        <translation>ورود با نام {user}</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>در حال خروج</translation>
    </message>
    <message>
        <source>Signs in on the server</source>
        <translation>به سرور وارد می‌شود</translation>
    </message>
    <message>
        <source>Signs in, so that what was sent can be read back</source>
        <translation>وارد می‌شود تا بتوان آنچه را فرستاده شده بازخواند</translation>
    </message>
    <message>
        <source>Since when has the meter been there?</source>
        <translation>کنتور از چه زمانی آنجا بوده است؟</translation>
    </message>
    <message>
        <source>Since when …</source>
        <translation>از چه زمانی …</translation>
    </message>
    <message>
        <source>Single steps</source>
        <translation>گام‌های جداگانه</translation>
    </message>
    <message>
        <source>Single steps at a meter; collect and provision do them in the right order.</source>
        <translation>گام‌های جداگانه کنار کنتور؛ collect و provision آن‌ها را به ترتیب درست انجام می‌دهند.</translation>
    </message>
    <message>
        <source>Single-phase</source>
        <translation>تک‌فاز</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Site: {name}</source>
        <translation>محل: {name}</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>محل‌ها</translation>
    </message>
    <message>
        <source>Sites were changed here meanwhile: the file would do something else now.</source>
        <translation>در این میان محل‌ها اینجا تغییر کرده‌اند: اکنون فایل کار دیگری می‌کند.</translation>
    </message>
    <message>
        <source>Sites, places, notes and who collected which meter go to the server with each sync, as attributes of the devices. All who may see a device can read them.</source>
        <translation>محل‌ها، جاها، یادداشت‌ها و این‌که چه کسی کدام کنتور را جمع‌آوری کرده، با هر همگام‌سازی به‌صورت ویژگی‌های دستگاه‌ها به سرور می‌روند. هر که دستگاهی را ببیند، می‌تواند آن‌ها را بخواند.</translation>
    </message>
    <message>
        <source>Sites, what is noted about meters, photos, visits and readings are written into one file. Only who knows the passphrase can read it: tell it by another way than the file.</source>
        <translation>محل‌ها، یادداشت‌های کنتورها، عکس‌ها، بازدیدها و قرائت‌ها در یک فایل نوشته می‌شوند. تنها کسی که عبارت عبور را می‌داند می‌تواند آن را بخواند: آن را از راهی جز راه فایل بگویید.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>گذشتن از این‌ها</translation>
    </message>
    <message>
        <source>Something else is going on. Save the report when it has ended.</source>
        <translation>کار دیگری در جریان است. پس از پایان آن گزارش را ذخیره کنید.</translation>
    </message>
    <message>
        <source>Something went wrong inside OFMon ({kind}).</source>
        <translation>در درون OFMon خطایی رخ داد ({kind}).</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>مرتب‌سازی بر پایهٔ</translation>
    </message>
    <message>
        <source>Space bar: {action}</source>
        <translation>کلید فاصله: {action}</translation>
    </message>
    <message>
        <source>Speaks the computer&apos;s language</source>
        <translation>به زبان رایانه سخن می‌گوید</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>تفکیک</translation>
    </message>
    <message>
        <source>Standing charge</source>
        <translation>هزینهٔ ثابت</translation>
    </message>
    <message>
        <source>Standing charge per day</source>
        <translation>هزینهٔ ثابت روزانه</translation>
    </message>
    <message>
        <source>Standing charge per month</source>
        <translation>هزینهٔ ثابت ماهانه</translation>
    </message>
    <message>
        <source>Standing charge: {price} per day</source>
        <translation>هزینهٔ ثابت: {price} در روز</translation>
    </message>
    <message>
        <source>Standing charge: {price} per month</source>
        <translation>هزینهٔ ثابت: {price} در ماه</translation>
    </message>
    <message>
        <source>Start OFMon again when there is a screen</source>
        <translation>وقتی صفحهٔ نمایش هست OFMon را دوباره آغاز کنید</translation>
    </message>
    <message>
        <source>Start OFMon without them to choose a folder.</source>
        <translation>برای انتخاب پوشه، OFMon را بدون آن‌ها آغاز کنید.</translation>
    </message>
    <message>
        <source>Start emulated meters</source>
        <translation>راه انداختن کنتورهای شبیه‌سازی‌شده</translation>
    </message>
    <message>
        <source>Start it from a desktop; over ssh use ssh -X, or the commands that ofmon --help lists.</source>
        <translation>آن را از میزکار آغاز کنید؛ در ssh از ssh -X استفاده کنید، یا از فرمان‌هایی که ofmon --help نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Start it. Or:</source>
        <translation>آن را آغاز کنید. یا:</translation>
    </message>
    <message>
        <source>Start it: ofmon-testbed depot</source>
        <translation>آن را آغاز کنید: ofmon-testbed depot</translation>
    </message>
    <message>
        <source>Start tour</source>
        <translation>آغاز گشت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Stay near it and try again.</source>
        <translation>نزدیک آن بمانید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Stay near it, check its power, and try again.</source>
        <translation>نزدیک آن بمانید، برق آن را بررسی کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Stay near, wait three minutes, and collect it: it goes back by itself when the firmware fails.</source>
        <translation>نزدیک بمانید، سه دقیقه صبر کنید و آن را جمع‌آوری کنید: اگر میان‌افزار کار نکند خودبه‌خود برمی‌گردد.</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>گام {number} از {total}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>گام‌ها</translation>
    </message>
    <message>
        <source>Steps for repairs; Collect does them by itself</source>
        <translation>گام‌هایی برای تعمیر؛ «جمع‌آوری» خودش آن‌ها را انجام می‌دهد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>توقف و بستن</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>در حال توقف …</translation>
    </message>
    <message>
        <source>Stops the running job; what is stored stays stored</source>
        <translation>کار در حال اجرا را متوقف می‌کند؛ آنچه ذخیره شده ذخیره می‌ماند</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ذخیره کردن</translation>
    </message>
    <message>
        <source>Stored here, not sent: More, Held tells why.</source>
        <translation>اینجا ذخیره شده، فرستاده نشده: «بیشتر، نگه‌داشته شده» دلیل آن را می‌گوید.</translation>
    </message>
    <message>
        <source>Stored here, waiting to be sent.</source>
        <translation>اینجا ذخیره شده، در انتظار فرستادن.</translation>
    </message>
    <message>
        <source>Sum before tax</source>
        <translation>جمع پیش از مالیات</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>یکشنبه</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>پشتیبانی</translation>
    </message>
    <message>
        <source>Switch Wi-Fi on, and let desktop apps use the location (Settings, Privacy).</source>
        <translation>وای‌فای را روشن کنید و به برنامه‌های رومیزی اجازهٔ موقعیت بدهید (Settings، Privacy).</translation>
    </message>
    <message>
        <source>Switch it on (flight mode, key, system settings).</source>
        <translation>آن را روشن کنید (حالت پرواز، کلید، تنظیمات سیستم).</translation>
    </message>
    <message>
        <source>Switch it on in the menu bar.</source>
        <translation>آن را در نوار منو روشن کنید.</translation>
    </message>
    <message>
        <source>Switch on a load that takes real power, such as a heater.</source>
        <translation>باری را روشن کنید که توان حقیقی می‌گیرد، مانند بخاری برقی.</translation>
    </message>
    <message>
        <source>Switch on a load that takes some amperes, and close the clamp.</source>
        <translation>باری را روشن کنید که چند آمپر می‌کشد، و گیره را ببندید.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>همگام‌سازی</translation>
    </message>
    <message>
        <source>Sync again</source>
        <translation>همگام‌سازی دوباره</translation>
    </message>
    <message>
        <source>Sync again in an hour or later: what is refused then, too, is set aside in a list.</source>
        <translation>یک ساعت دیگر یا دیرتر دوباره همگام‌سازی کنید: آنچه آن وقت هم رد شود در فهرستی کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>Sync again later.</source>
        <translation>بعداً دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>Sync first</source>
        <translation>نخست همگام‌سازی</translation>
    </message>
    <message>
        <source>Sync first, then name exactly the number of readings to delete: ofmon clear --yes-delete {readings}</source>
        <translation>نخست همگام‌سازی کنید، سپس دقیقاً تعداد قرائت‌هایی را که باید پاک شود بدهید: ofmon clear --yes-delete {readings}</translation>
    </message>
    <message>
        <source>Sync first.</source>
        <translation>نخست همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>Sync first; decide about what is held, and export what shall be kept elsewhere.</source>
        <translation>نخست همگام‌سازی کنید؛ دربارهٔ نگه‌داشته‌شده‌ها تصمیم بگیرید و آنچه را باید جای دیگری بماند برون‌بری کنید.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>همگام‌سازی اکنون</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>سیستم</translation>
    </message>
    <message>
        <source>System</source>
        <translation>مطابق سیستم</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Table as it is shown, CSV …</source>
        <translation>جدول همان‌طور که نشان داده شده، CSV …</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>جدول‌ها (*.csv);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Take a picture of the label as PNG or JPEG, or choose the device by its name.</source>
        <translation>از برچسب تصویری به صورت PNG یا JPEG بگیرید، یا دستگاه را با نامش انتخاب کنید.</translation>
    </message>
    <message>
        <source>Take a site off the list; nothing measured is lost.</source>
        <translation>محلی را از فهرست برمی‌دارد؛ هیچ اندازه‌گیری از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>Take a tariff from a JSON file.</source>
        <translation>تعرفه‌ای را از فایل JSON می‌خواند.</translation>
    </message>
    <message>
        <source>Take a tariff from a file</source>
        <translation>خواندن تعرفه از فایل</translation>
    </message>
    <message>
        <source>Take a tariff …</source>
        <translation>خواندن تعرفه …</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>برداشتن آن</translation>
    </message>
    <message>
        <source>Take it back, or let the next sync send it.</source>
        <translation>آن را پس بگیرید، یا بگذارید همگام‌سازی بعدی آن را بفرستد.</translation>
    </message>
    <message>
        <source>Take it off the lists; what it measured stays its devices&apos;.</source>
        <translation>آن را از فهرست‌ها برمی‌دارد؛ آنچه اندازه گرفته از آنِ دستگاه‌هایش می‌ماند.</translation>
    </message>
    <message>
        <source>Take one of them away first.</source>
        <translation>نخست یکی از آن‌ها را بردارید.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <source>Take photo {number} away?</source>
        <translation>عکس {number} برداشته شود؟</translation>
    </message>
    <message>
        <source>Take several words, and tell them to your colleague by another way than the file.</source>
        <translation>چند واژه برگزینید، و آن‌ها را از راهی جز راه فایل به همکارتان بگویید.</translation>
    </message>
    <message>
        <source>Takes a picture from a file</source>
        <translation>تصویری را از فایل می‌گیرد</translation>
    </message>
    <message>
        <source>Takes a tariff from a JSON file</source>
        <translation>تعرفه‌ای را از فایل JSON می‌خواند</translation>
    </message>
    <message>
        <source>Takes it off the list; nothing measured is lost</source>
        <translation>آن را از فهرست برمی‌دارد؛ هیچ اندازه‌گیری از دست نمی‌رود</translation>
    </message>
    <message>
        <source>Takes it off the lists</source>
        <translation>آن را از فهرست‌ها برمی‌دارد</translation>
    </message>
    <message>
        <source>Takes it off this list; it stays stored</source>
        <translation>آن را از این فهرست برمی‌دارد؛ ذخیره می‌ماند</translation>
    </message>
    <message>
        <source>Takes it over; a copy of the data is left beside them</source>
        <translation>آن را می‌پذیرد؛ نسخه‌ای از داده‌ها کنارشان می‌ماند</translation>
    </message>
    <message>
        <source>Takes photo {number} away</source>
        <translation>عکس {number} را برمی‌دارد</translation>
    </message>
    <message>
        <source>Takes the card away</source>
        <translation>کارت را برمی‌دارد</translation>
    </message>
    <message>
        <source>Takes the token of a device on the server</source>
        <translation>توکن دستگاهی روی سرور را می‌گیرد</translation>
    </message>
    <message>
        <source>Takes this price away</source>
        <translation>این قیمت را برمی‌دارد</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>تعرفه</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>تعرفه‌ها</translation>
    </message>
    <message>
        <source>Tariffs (*.json)</source>
        <translation>تعرفه‌ها (*.json)</translation>
    </message>
    <message>
        <source>Tariffs …</source>
        <translation>تعرفه‌ها …</translation>
    </message>
    <message>
        <source>Tax in %</source>
        <translation>مالیات به %</translation>
    </message>
    <message>
        <source>Tax, {percent} % of {net}</source>
        <translation>مالیات، {percent} % از {net}</translation>
    </message>
    <message>
        <source>Tax: {percent} %</source>
        <translation>مالیات: {percent} %</translation>
    </message>
    <message>
        <source>Tell and hear</source>
        <translation>خبر دادن و گرفتن</translation>
    </message>
    <message>
        <source>Tell whoever runs the server.</source>
        <translation>به گردانندهٔ سرور خبر دهید.</translation>
    </message>
    <message>
        <source>Tells colleagues nothing, and takes nothing over</source>
        <translation>به همکاران چیزی نمی‌گوید و چیزی نمی‌پذیرد</translation>
    </message>
    <message>
        <source>Tells colleagues what is known here, and takes over what they know</source>
        <translation>آنچه این‌جا شناخته است به همکاران می‌گوید و دانستهٔ آن‌ها را می‌پذیرد</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>That code is a web address, not a meter&apos;s label.</source>
        <translation>این کد نشانی وب است، نه برچسب کنتور.</translation>
    </message>
    <message>
        <source>That code is no label of OFMon&apos;s.</source>
        <translation>این کد برچسب OFMon نیست.</translation>
    </message>
    <message>
        <source>That is no CSV: a quotation mark isn&apos;t closed, or a cell is too long.</source>
        <translation>این CSV نیست: گیومه‌ای بسته نشده، یا خانه‌ای بیش از حد بلند است.</translation>
    </message>
    <message>
        <source>That is no access token for a meter: it takes {n} characters.</source>
        <translation>این توکن دسترسی برای کنتور نیست: {n} نویسه لازم است.</translation>
    </message>
    <message>
        <source>That is no address of a server.</source>
        <translation>این نشانی سرور نیست.</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <translation>این عدد نیست.</translation>
    </message>
    <message>
        <source>That is no picture, or it is damaged.</source>
        <translation>این تصویر نیست، یا خراب است.</translation>
    </message>
    <message>
        <source>That is not the passphrase of {file}.</source>
        <translation>این عبارت عبور {file} نیست.</translation>
    </message>
    <message>
        <source>That is the code of a Wi-Fi, not of a device: the label has another one beside it.</source>
        <translation>این کد وای‌فای است، نه کد دستگاه: برچسب کد دیگری کنار آن دارد.</translation>
    </message>
    <message>
        <source>That label is damaged, or from a newer OFMon. Choose the device by its name.</source>
        <translation>این برچسب خراب است، یا از OFMon تازه‌تری است. دستگاه را با نامش انتخاب کنید.</translation>
    </message>
    <message>
        <source>That one stays as it is.</source>
        <translation>آن یکی همان‌طور که هست می‌ماند.</translation>
    </message>
    <message>
        <source>That says nothing against the firmware: try again.</source>
        <translation>این چیزی علیه میان‌افزار نمی‌گوید: دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>That was no yes.</source>
        <translation>این پاسخ مثبت نبود.</translation>
    </message>
    <message numerus="yes">
        <source>The %n character(s) that a meter takes</source>
        <translation>
            <numerusform>%n نویسه‌ای که کنتور می‌پذیرد</numerusform>
        </translation>
    </message>
    <message>
        <source>The ThingsBoard server that readings are sent to</source>
        <translation>سرور ThingsBoard که قرائت‌ها به آن فرستاده می‌شوند</translation>
    </message>
    <message>
        <source>The Wi-Fi adapter was removed.</source>
        <translation>آداپتور وای‌فای جدا شد.</translation>
    </message>
    <message>
        <source>The Wi-Fi adapter {interface} is gone.</source>
        <translation>آداپتور وای‌فای {interface} دیگر نیست.</translation>
    </message>
    <message>
        <source>The access token holds a slash, which servers take in no address.</source>
        <translation>توکن دسترسی نویسهٔ ممیز (/) دارد که سرورها در نشانی نمی‌پذیرند.</translation>
    </message>
    <message>
        <source>The access token of {name!r} does not fit into a meter, which takes {n} characters.</source>
        <translation>توکن دسترسی {name!r} در کنتور جا نمی‌شود؛ کنتور {n} نویسه می‌پذیرد.</translation>
    </message>
    <message>
        <source>The access token that ThingsBoard&apos;s device page gives</source>
        <translation>توکن دسترسی که صفحهٔ دستگاه در ThingsBoard می‌دهد</translation>
    </message>
    <message>
        <source>The access tokens could not be kept. {why}</source>
        <translation>توکن‌های دسترسی را نمی‌شد نگه‌داری کرد. {why}</translation>
    </message>
    <message>
        <source>The address begins with https:// or http://</source>
        <translation>نشانی با https:// یا http:// آغاز می‌شود</translation>
    </message>
    <message>
        <source>The address is kept; meters are looked for there from the next start of OFMon.</source>
        <translation>نشانی ذخیره شد؛ از اجرای بعدی OFMon کنتورها آنجا جست‌وجو می‌شوند.</translation>
    </message>
    <message>
        <source>The bands {one!r} and {other!r} hold at the same time.</source>
        <translation>بازه‌های {one!r} و {other!r} هم‌زمان برقرارند.</translation>
    </message>
    <message>
        <source>The best signal first</source>
        <translation>بهترین سیگنال در آغاز</translation>
    </message>
    <message>
        <source>The cable {cable} has the meters&apos; addresses, and this system throws away what {radio} hears then (rp_filter is 1).</source>
        <translation>کابل {cable} همان نشانی‌های کنتورها را دارد، و این سیستم در این حالت آنچه را {radio} می‌شنود دور می‌ریزد (rp_filter برابر 1 است).</translation>
    </message>
    <message>
        <source>The certificate is trusted. Sign in now.</source>
        <translation>گواهی مورد اعتماد است. اکنون وارد شوید.</translation>
    </message>
    <message>
        <source>The certificate that {url} shows can&apos;t be read.</source>
        <translation>گواهی‌ای که {url} نشان می‌دهد خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The certificates of {first} and {second} can&apos;t be read.</source>
        <translation>گواهی‌های {first} و {second} خوانده نمی‌شوند.</translation>
    </message>
    <message>
        <source>The certificates of {name} can&apos;t be read.</source>
        <translation>گواهی‌های {name} خوانده نمی‌شوند.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture.</source>
        <translation>در کلیپ‌بورد تصویری نیست.</translation>
    </message>
    <message>
        <source>The clock by which it would be placed in time can&apos;t be believed.</source>
        <translation>به ساعتی که جای آن را در زمان تعیین می‌کند نمی‌توان اعتماد کرد.</translation>
    </message>
    <message>
        <source>The colleague&apos;s is newer, and taken.</source>
        <comment>a site or a note</comment>
        <translation>نسخهٔ همکار جدیدتر است و پذیرفته شد.</translation>
    </message>
    <message>
        <source>The copy is checked before it counts, and {folder} stays as it is.</source>
        <translation>رونوشت پیش از آن‌که به حساب آید بررسی می‌شود و {folder} همان‌طور که هست می‌ماند.</translation>
    </message>
    <message>
        <source>The current is ahead of the voltage: capacitors</source>
        <translation>جریان جلوتر از ولتاژ است: خازن‌ها</translation>
    </message>
    <message>
        <source>The current is behind the voltage: motors, transformers</source>
        <translation>جریان عقب‌تر از ولتاژ است: موتورها، ترانسفورماتورها</translation>
    </message>
    <message>
        <source>The data folder is the one it was.</source>
        <translation>پوشهٔ داده همان است که بود.</translation>
    </message>
    <message>
        <source>The data folder stays the one it was: that was cancelled.</source>
        <translation>پوشهٔ داده همان که بود می‌ماند: آن کار لغو شد.</translation>
    </message>
    <message>
        <source>The data folder {folder} holds no database any more.</source>
        <translation>در پوشهٔ دادهٔ {folder} دیگر پایگاه داده‌ای نیست.</translation>
    </message>
    <message>
        <source>The data folder {folder} isn&apos;t there.</source>
        <translation>پوشهٔ دادهٔ {folder} وجود ندارد.</translation>
    </message>
    <message>
        <source>The data folder {parent} holds another database than the one that was chosen.</source>
        <translation>در پوشهٔ دادهٔ {parent} پایگاه داده‌ای جز آن‌که انتخاب شده بود هست.</translation>
    </message>
    <message>
        <source>The data in {folder} stays there.</source>
        <translation>داده‌های {folder} همان‌جا می‌مانند.</translation>
    </message>
    <message>
        <source>The database is untouched.</source>
        <translation>پایگاه داده دست‌نخورده است.</translation>
    </message>
    <message>
        <source>The database {path} could not be used: {origin}.</source>
        <translation>پایگاه دادهٔ {path} قابل استفاده نبود: {origin}.</translation>
    </message>
    <message>
        <source>The database {path} is in use by another program.</source>
        <translation>برنامهٔ دیگری از پایگاه دادهٔ {path} استفاده می‌کند.</translation>
    </message>
    <message>
        <source>The database {path} is in use by {programs}.</source>
        <translation>{programs} از پایگاه دادهٔ {path} استفاده می‌کند.</translation>
    </message>
    <message>
        <source>The device and its history go on; last and first reading are kept. What the old meter measures afterwards is stored, but not sent.</source>
        <translation>دستگاه و سابقه‌اش ادامه می‌یابند؛ آخرین و نخستین قرائت نگه داشته می‌شوند. آنچه کنتور قدیمی از آن پس اندازه می‌گیرد ذخیره می‌شود، ولی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>The device for which it was collected</source>
        <translation>دستگاهی که برای آن جمع‌آوری شد</translation>
    </message>
    <message>
        <source>The device for which readings were collected</source>
        <translation>دستگاهی که قرائت‌ها برای آن جمع‌آوری شدند</translation>
    </message>
    <message>
        <source>The device has no access token on the server, but credentials of another kind.</source>
        <translation>دستگاه روی سرور توکن دسترسی ندارد، بلکه اعتبارنامه‌ای از نوع دیگر دارد.</translation>
    </message>
    <message>
        <source>The device of this token is carried by {meters} too: of one hour only one meter&apos;s readings are sent, the others are held here. Give one of them a device of its own.</source>
        <translation>{meters} نیز دستگاه این توکن را دارد: از هر ساعت تنها قرائت‌های یک کنتور فرستاده می‌شوند و بقیه اینجا نگه داشته می‌شوند. به یکی از آن‌ها دستگاه جداگانه‌ای بدهید.</translation>
    </message>
    <message>
        <source>The device of this token is carried by {meters}.</source>
        <translation>{meters} دستگاه این توکن را دارد.</translation>
    </message>
    <message>
        <source>The device that {meter} is for now is not known on this computer.</source>
        <translation>دستگاهی که {meter} اکنون برای آن است در این رایانه شناخته نیست.</translation>
    </message>
    <message>
        <source>The device {device!r} is carried by {meters} too: of one hour only one meter&apos;s readings are sent, the others are held here. Give one of them a device of its own.</source>
        <translation>{meters} نیز دستگاه {device!r} را دارد: از هر ساعت تنها قرائت‌های یک کنتور فرستاده می‌شوند و بقیه اینجا نگه داشته می‌شوند. به یکی از آن‌ها دستگاه جداگانه‌ای بدهید.</translation>
    </message>
    <message>
        <source>The device {device!r} is carried by {meters}.</source>
        <translation>{meters} دستگاه {device!r} را دارد.</translation>
    </message>
    <message>
        <source>The device&apos;s access token holds characters that this server takes in no address.</source>
        <translation>توکن دسترسی دستگاه نویسه‌هایی دارد که این سرور در نشانی نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>The emulated meters are starting …</source>
        <translation>کنتورهای شبیه‌سازی‌شده آغاز به کار می‌کنند …</translation>
    </message>
    <message>
        <source>The emulated meters could not be started: {why}</source>
        <translation>کنتورهای شبیه‌سازی‌شده به کار نیفتادند: {why}</translation>
    </message>
    <message>
        <source>The end of its hour; where that isn&apos;t known, what the meter&apos;s own clock said</source>
        <translation>پایان ساعت آن؛ جایی که معلوم نیست، آنچه ساعت خود کنتور گفت</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>خروجی گرفتن لغو شد.</translation>
    </message>
    <message>
        <source>The factory&apos;s is {address}.</source>
        <translation>مقدار کارخانه {address} است.</translation>
    </message>
    <message>
        <source>The factory&apos;s passphrase of the meters&apos; Wi-Fi holds for now.</source>
        <translation>فعلاً گذرواژهٔ کارخانه برای وای‌فای کنتورها برقرار است.</translation>
    </message>
    <message>
        <source>The factory&apos;s passphrase of the meters&apos; Wi-Fi holds for now. Yours isn&apos;t in the keyring.</source>
        <translation>فعلاً گذرواژهٔ کارخانه برای وای‌فای کنتورها برقرار است. گذرواژهٔ شما در دسته‌کلید نیست.</translation>
    </message>
    <message>
        <source>The file is no table of sites: {why}.</source>
        <translation>این پرونده جدول محل‌ها نیست: {why}.</translation>
    </message>
    <message>
        <source>The firmware can&apos;t be kept in {path}: {error}.</source>
        <translation>میان‌افزار را نمی‌توان در {path} نگه داشت: {error}.</translation>
    </message>
    <message>
        <source>The first label</source>
        <translation>نخستین برچسب</translation>
    </message>
    <message>
        <source>The folder {path} can&apos;t be read: {error}.</source>
        <translation>پوشهٔ {path} خوانده نمی‌شود: {error}.</translation>
    </message>
    <message>
        <source>The guide says nothing of that.</source>
        <translation>راهنما در این باره چیزی نمی‌گوید.</translation>
    </message>
    <message>
        <source>The guide, the doctor, a bundle for whoever helps, and the licences</source>
        <translation>راهنما، عیب‌یاب، بسته‌ای برای کسی که کمک می‌کند، و پروانه‌ها</translation>
    </message>
    <message>
        <source>The help has no page {page}.</source>
        <translation>راهنما صفحه‌ای به نام {page} ندارد.</translation>
    </message>
    <message>
        <source>The image does not say its version.</source>
        <translation>ایمیج نسخهٔ خود را نمی‌گوید.</translation>
    </message>
    <message>
        <source>The instrument stands beside this one</source>
        <translation>ابزار مرجع کنار این ترانس است</translation>
    </message>
    <message>
        <source>The kept image of {title} {version} is gone or was changed.</source>
        <translation>ایمیج نگه‌داشته‌شدهٔ {title} {version} دیگر نیست یا تغییر کرده است.</translation>
    </message>
    <message>
        <source>The label is a meter&apos;s, and names no device.</source>
        <translation>این برچسب کنتور است و نام دستگاهی بر آن نیست.</translation>
    </message>
    <message>
        <source>The label is for {device}, which isn&apos;t among the devices known here.</source>
        <translation>برچسب برای {device} است که در میان دستگاه‌های شناخته‌شده در اینجا نیست.</translation>
    </message>
    <message>
        <source>The label is for {labelled}, and this is {meter}.</source>
        <translation>برچسب برای {labelled} است و این {meter} است.</translation>
    </message>
    <message>
        <source>The last change can be taken back: {changes}.</source>
        <translation>آخرین تغییر را می‌توان پس گرفت: {changes}.</translation>
    </message>
    <message>
        <source>The last day is before the first one</source>
        <translation>آخرین روز پیش از نخستین روز است</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>روز آخر پیش از روز اول است.</translation>
    </message>
    <message>
        <source>The last reading is {span} old, but the meter logged no power loss: times are left as they are.</source>
        <translation>آخرین قرائت {span} قدمت دارد، ولی کنتور قطع برقی ثبت نکرده است: زمان‌ها همان‌طور که هستند می‌مانند.</translation>
    </message>
    <message>
        <source>The list is in {path}.</source>
        <translation>فهرست در {path} است.</translation>
    </message>
    <message>
        <source>The list is no text in UTF-8.</source>
        <translation>فهرست متن UTF-8 نیست.</translation>
    </message>
    <message>
        <source>The list is too long to be one.</source>
        <translation>این فهرست بیش از حد بلند است.</translation>
    </message>
    <message>
        <source>The list of devices can&apos;t be kept in {path}: {reason}.</source>
        <translation>فهرست دستگاه‌ها را نمی‌توان در {path} نگه داشت: {reason}.</translation>
    </message>
    <message>
        <source>The load</source>
        <translation>بار</translation>
    </message>
    <message>
        <source>The meter answered {path} with status {status}.</source>
        <translation>کنتور به {path} با وضعیت {status} پاسخ داد.</translation>
    </message>
    <message>
        <source>The meter answered {path} with status {status}: {reason}.</source>
        <translation>کنتور به {path} با وضعیت {status} پاسخ داد: {reason}.</translation>
    </message>
    <message>
        <source>The meter at {url} answered strangely: {error}.</source>
        <translation>کنتور در {url} پاسخی عجیب داد: {error}.</translation>
    </message>
    <message>
        <source>The meter at {url} can&apos;t be reached.</source>
        <translation>کنتور در {url} دسترس‌پذیر نیست.</translation>
    </message>
    <message>
        <source>The meter at {url} did not hear the firmware to its end.</source>
        <translation>کنتور در {url} میان‌افزار را تا پایان نگرفت.</translation>
    </message>
    <message>
        <source>The meter at {url} does not answer.</source>
        <translation>کنتور در {url} پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>The meter at {url} went away half-way.</source>
        <translation>ارتباط با کنتور در {url} در میانهٔ کار قطع شد.</translation>
    </message>
    <message>
        <source>The meter can&apos;t measure by that: {reason}.</source>
        <translation>کنتور با این تنظیم نمی‌تواند اندازه بگیرد: {reason}.</translation>
    </message>
    <message>
        <source>The meter has no token, so its readings have no device on the server.</source>
        <translation>کنتور توکن ندارد، پس قرائت‌هایش روی سرور دستگاهی ندارند.</translation>
    </message>
    <message>
        <source>The meter has no token: its readings wait here until it is provisioned.</source>
        <translation>کنتور توکن ندارد: قرائت‌هایش تا راه‌اندازی آن اینجا می‌مانند.</translation>
    </message>
    <message>
        <source>The meter measures by the new values.</source>
        <translation>کنتور با مقدارهای تازه اندازه می‌گیرد.</translation>
    </message>
    <message>
        <source>The meter measures by these from the next second on</source>
        <translation>کنتور از ثانیهٔ بعد با این‌ها اندازه می‌گیرد</translation>
    </message>
    <message>
        <source>The meter refused the firmware: status {status}.</source>
        <translation>کنتور میان‌افزار را رد کرد: وضعیت {status}.</translation>
    </message>
    <message>
        <source>The meter refused the firmware: {reason}.</source>
        <translation>کنتور میان‌افزار را رد کرد: {reason}.</translation>
    </message>
    <message>
        <source>The meter runs what it ran; all readings that were read are stored here.</source>
        <translation>کنتور همان نسخهٔ پیشین را اجرا می‌کند؛ همهٔ قرائت‌های خوانده‌شده اینجا ذخیره‌اند.</translation>
    </message>
    <message>
        <source>The meter sees {current:.2f} A: too little to go by.</source>
        <translation>کنتور {current:.2f} A می‌بیند: برای محاسبه بسیار کم است.</translation>
    </message>
    <message>
        <source>The meter sees {power:.0f} W: too little to go by.</source>
        <translation>کنتور {power:.0f} W می‌بیند: برای محاسبه بسیار کم است.</translation>
    </message>
    <message>
        <source>The meter sees {voltage:.1f} V: too little to go by.</source>
        <translation>کنتور {voltage:.1f} V می‌بیند: برای محاسبه بسیار کم است.</translation>
    </message>
    <message>
        <source>The meter that carries the device&apos;s token</source>
        <translation>کنتوری که توکن دستگاه را دارد</translation>
    </message>
    <message>
        <source>The meter that is the device now, and those that were</source>
        <translation>کنتوری که اکنون دستگاه است و آن‌ها که پیش‌تر بودند</translation>
    </message>
    <message>
        <source>The meter then belongs to another device. Its readings are collected first.</source>
        <translation>سپس کنتور از آنِ دستگاه دیگری است. نخست قرائت‌هایش جمع‌آوری می‌شوند.</translation>
    </message>
    <message>
        <source>The meter was calibrated by somebody else just now.</source>
        <translation>همین اکنون شخص دیگری کنتور را کالیبره کرد.</translation>
    </message>
    <message>
        <source>The meter&apos;s clock had been set wrong: it was {span} ahead. Its readings were moved by that.</source>
        <translation>ساعت کنتور نادرست تنظیم شده بود: {span} جلو بود. قرائت‌هایش به همان اندازه جابه‌جا شدند.</translation>
    </message>
    <message>
        <source>The meter&apos;s clock had been set wrong: it was {span} behind. Its readings were moved by that.</source>
        <translation>ساعت کنتور نادرست تنظیم شده بود: {span} عقب بود. قرائت‌هایش به همان اندازه جابه‌جا شدند.</translation>
    </message>
    <message>
        <source>The meter&apos;s clock is {span} ahead; times of its readings are uncertain.</source>
        <translation>ساعت کنتور {span} جلو است؛ زمان قرائت‌هایش قطعی نیست.</translation>
    </message>
    <message numerus="yes">
        <source>The meter&apos;s clock stood still in %n power loss(es) and was up to {span} behind: readings made after that were moved, their times are estimates.</source>
        <translation>
            <numerusform>ساعت کنتور در %n قطع برق ایستاد و تا {span} عقب بود: قرائت‌های پس از آن جابه‌جا شدند و زمانشان تخمینی است.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meter&apos;s token can&apos;t be read: {error}.</source>
        <translation>توکن کنتور خوانده نمی‌شود: {error}.</translation>
    </message>
    <message>
        <source>The new meter leaves the device that it carries</source>
        <translation>کنتور جدید دستگاهی را که دارد رها می‌کند</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n line(s) are kept</source>
        <translation>
            <numerusform>تازه‌ترین %n سطر نگه داشته می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest readings are from {day}.</source>
        <translation>تازه‌ترین قرائت‌ها از {day} است.</translation>
    </message>
    <message>
        <source>The next period</source>
        <translation>دورهٔ بعد</translation>
    </message>
    <message>
        <source>The next sync sends what no other meter claims; until then: ofmon held undo.</source>
        <translation>همگام‌سازی بعدی آنچه را کنتور دیگری ادعا نمی‌کند می‌فرستد؛ تا آن زمان: ofmon held undo.</translation>
    </message>
    <message>
        <source>The old meter can&apos;t be collected any more</source>
        <translation>کنتور قدیمی دیگر قابل جمع‌آوری نیست</translation>
    </message>
    <message>
        <source>The one here is newer, and stays.</source>
        <comment>a site or a note</comment>
        <translation>نسخهٔ اینجا جدیدتر است و می‌ماند.</translation>
    </message>
    <message>
        <source>The others are all still here.</source>
        <translation>بقیه همه هنوز اینجا هستند.</translation>
    </message>
    <message>
        <source>The pages as they will be in the file; arrow keys scroll</source>
        <translation>صفحه‌ها همان‌گونه که در پرونده خواهند بود؛ کلیدهای جهت پیمایش می‌کنند</translation>
    </message>
    <message>
        <source>The pages of the guide</source>
        <translation>صفحه‌های راهنما</translation>
    </message>
    <message>
        <source>The passphrase is kept; it holds from the next start of OFMon.</source>
        <translation>گذرواژهٔ وای‌فای ذخیره شد؛ از اجرای بعدی OFMon برقرار است.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase of a file has at least %n character(s).</source>
        <translation>
            <numerusform>عبارت عبور یک فایل دست‌کم %n نویسه دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase of the meters&apos; Wi-Fi can be read from %n label(s).</source>
        <translation>
            <numerusform>گذرواژهٔ وای‌فای کنتورها از %n برچسب خوانده می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase stays as it was.</source>
        <translation>گذرواژهٔ وای‌فای همان که بود می‌ماند.</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>دورهٔ پیش</translation>
    </message>
    <message>
        <source>The photo has {width} x {height} pixels and {size} kB; {side} pixels and {most} kB are the most.</source>
        <translation>عکس {width} x {height} پیکسل و {size} kB است؛ بیشینه {side} پیکسل و {most} kB است.</translation>
    </message>
    <message>
        <source>The present database can&apos;t be read.</source>
        <translation>پایگاه دادهٔ کنونی خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The present database is kept beside the one that takes its place.</source>
        <translation>پایگاه دادهٔ کنونی در کنار پایگاهی که جای آن را می‌گیرد نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>The proxy that {name} or this computer&apos;s settings name can&apos;t be used.</source>
        <translation>پراکسی‌ای که {name} یا تنظیمات این رایانه نام می‌برد قابل استفاده نیست.</translation>
    </message>
    <message numerus="yes">
        <source>The readings end in %n byte(s) that (is|are) no whole reading. All whole ones are stored; the meter&apos;s memory was not freed.</source>
        <translation>
            <numerusform>قرائت‌ها با %n بایت پایان می‌یابند که قرائت کاملی نیست. همهٔ قرائت‌های کامل ذخیره شده‌اند؛ حافظهٔ کنتور آزاد نشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The readings {one} of {meter} and {other} of {another} are of the same hour: only one of them can count.</source>
        <translation>قرائت {one} از {meter} و قرائت {other} از {another} از یک ساعت‌اند: تنها یکی از آن‌ها به حساب می‌آید.</translation>
    </message>
    <message>
        <source>The reference shows nothing yet.</source>
        <translation>ابزار مرجع هنوز چیزی نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>The reference&apos;s figures don&apos;t fit each other: {power:.0f} W of {apparent:.0f} VA.</source>
        <translation>رقم‌های مرجع با هم جور نیستند: {power:.0f} W از {apparent:.0f} VA.</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>گزارش در حال تهیه است …</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>گزارش در {path} است.</translation>
    </message>
    <message>
        <source>The result could not be written: {strerror}.</source>
        <translation>نتیجه نوشته نشد: {strerror}.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>همان</translation>
    </message>
    <message>
        <source>The same energy was measured by another meter</source>
        <translation>همان انرژی را کنتور دیگری اندازه گرفته است</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>همان یک بار دیگر</translation>
    </message>
    <message>
        <source>The screen is gone, and the window with it</source>
        <translation>صفحهٔ نمایش دیگر نیست و پنجره هم با آن رفت</translation>
    </message>
    <message>
        <source>The secrets file {path} can&apos;t be read.</source>
        <translation>پروندهٔ رازهای {path} خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The secrets file {path} can&apos;t be written: {reason}.</source>
        <translation>پروندهٔ رازهای {path} نوشته نمی‌شود: {reason}.</translation>
    </message>
    <message>
        <source>The server accepted the dashboard {title!r} but does not give it back as it was sent.</source>
        <translation>سرور داشبورد {title!r} را پذیرفت، ولی آن را همان‌طور که فرستاده شد پس نمی‌دهد.</translation>
    </message>
    <message>
        <source>The server answers; this computer&apos;s clock is {off:.1f} s ahead of it (known to {known:.1f} s).</source>
        <translation>سرور پاسخ می‌دهد؛ ساعت این رایانه {off:.1f} s از آن جلو است (با دقت {known:.1f} s).</translation>
    </message>
    <message>
        <source>The server answers; this computer&apos;s clock is {off:.1f} s behind it (known to {known:.1f} s).</source>
        <translation>سرور پاسخ می‌دهد؛ ساعت این رایانه {off:.1f} s از آن عقب است (با دقت {known:.1f} s).</translation>
    </message>
    <message>
        <source>The server did not give {name} (status {status}).</source>
        <translation>سرور {name} را نداد (وضعیت {status}).</translation>
    </message>
    <message numerus="yes">
        <source>The server does not have %n of them.</source>
        <translation>
            <numerusform>سرور %n مورد از آن‌ها را ندارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not say what time it is.</source>
        <translation>سرور نمی‌گوید ساعت چند است.</translation>
    </message>
    <message>
        <source>The server has a dashboard {title!r} that OFMon did not install.</source>
        <translation>سرور داشبوردی به نام {title!r} دارد که OFMon نصب نکرده است.</translation>
    </message>
    <message>
        <source>The server has a device named {device}. Use that one?</source>
        <translation>سرور دستگاهی به نام {device} دارد. همان به کار رود؟</translation>
    </message>
    <message>
        <source>The server has no device named {name!r}.</source>
        <translation>سرور دستگاهی به نام {name!r} ندارد.</translation>
    </message>
    <message>
        <source>The server has no device profile {name!r}.</source>
        <translation>سرور نمایهٔ دستگاه {name!r} را ندارد.</translation>
    </message>
    <message>
        <source>The server has no device profile {profile!r}.</source>
        <translation>سرور نمایهٔ دستگاه {profile!r} را ندارد.</translation>
    </message>
    <message>
        <source>The server has no device profile {profile_id}, which the token of {meters} names.</source>
        <translation>سرور نمایهٔ دستگاه {profile_id} را که توکن {meters} نام می‌برد ندارد.</translation>
    </message>
    <message>
        <source>The server has no device profile {profile}. Make it?</source>
        <translation>سرور نمایهٔ دستگاه {profile} را ندارد. ساخته شود؟</translation>
    </message>
    <message>
        <source>The server has none that you may see.</source>
        <translation>سرور موردی که شما اجازهٔ دیدنش را داشته باشید ندارد.</translation>
    </message>
    <message>
        <source>The server has {name} already.</source>
        <translation>سرور {name} را از پیش دارد.</translation>
    </message>
    <message>
        <source>The server is kept. Sign in on it on the Sync page.</source>
        <translation>سرور ذخیره شد. در صفحهٔ همگام‌سازی به آن وارد شوید.</translation>
    </message>
    <message numerus="yes">
        <source>The server keeps %n reading(s) of {meters} of the same hour at another time: both will count until somebody deletes one of them there.</source>
        <translation>
            <numerusform>سرور %n قرائت از {meters} مربوط به همان ساعت را در زمان دیگری نگه می‌دارد: هر دو به حساب می‌آیند تا کسی یکی را آنجا پاک کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server knows no device with the meter&apos;s token.</source>
        <translation>سرور دستگاهی با توکن این کنتور نمی‌شناسد.</translation>
    </message>
    <message>
        <source>The server knows no such device, or the signed-in user may not see it.</source>
        <translation>سرور چنین دستگاهی نمی‌شناسد، یا کاربر واردشده اجازهٔ دیدن آن را ندارد.</translation>
    </message>
    <message>
        <source>The server lets this tenant have no more devices.</source>
        <translation>سرور به این مستأجر اجازهٔ دستگاه بیشتری نمی‌دهد.</translation>
    </message>
    <message>
        <source>The server lets this tenant have no more than {limit} devices.</source>
        <translation>سرور به این مستأجر اجازهٔ بیش از {limit} دستگاه نمی‌دهد.</translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n of the readings though it took others.</source>
        <translation>
            <numerusform>سرور %n تا از قرائت‌ها را رد کرد، هرچند بقیه را پذیرفت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n reading(s).</source>
        <translation>
            <numerusform>سرور %n قرائت را رد کرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused it again and again while others passed.</source>
        <translation>سرور آن را پیاپی رد کرد، در حالی که بقیه پذیرفته شدند.</translation>
    </message>
    <message>
        <source>The server refused these. More, Held can send them again.</source>
        <translation>سرور این‌ها را رد کرد. از «بیشتر»، «نگه‌داشته‌شده» می‌توان آن‌ها را دوباره فرستاد.</translation>
    </message>
    <message>
        <source>The server sent a web page instead of {firmware}.</source>
        <translation>سرور به جای {firmware} یک صفحهٔ وب فرستاد.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes about %n reading(s) a minute from this device.</source>
        <translation>
            <numerusform>سرور از این دستگاه حدود %n قرائت در دقیقه می‌پذیرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server takes no device or profile named {name}.</source>
        <translation>سرور دستگاه یا نمایه‌ای به نام {name} نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>The server takes no device or profile named {name}: {message}</source>
        <translation>سرور دستگاه یا نمایه‌ای به نام {name} نمی‌پذیرد: {message}</translation>
    </message>
    <message>
        <source>The server takes no more readings of this device now: a limit, a quota, or its own load.</source>
        <translation>سرور اکنون قرائت بیشتری از این دستگاه نمی‌پذیرد: به دلیل محدودیت، سهمیه یا بار خودش.</translation>
    </message>
    <message>
        <source>The server took them; they were not read back yet.</source>
        <translation>سرور آن‌ها را پذیرفت؛ هنوز بازخوانی نشده‌اند.</translation>
    </message>
    <message>
        <source>The server {url} does not answer, or broke off.</source>
        <translation>سرور {url} پاسخ نمی‌دهد یا ارتباط را قطع کرد.</translation>
    </message>
    <message>
        <source>The server {url} does not answer.</source>
        <translation>سرور {url} پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that has expired, by this computer&apos;s clock: {now}.</source>
        <translation>سرور {url} گواهی‌ای نشان می‌دهد که به ساعت این رایانه منقضی شده است: {now}.</translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that is for another name than the address says.</source>
        <translation>سرور {url} گواهی‌ای نشان می‌دهد که برای نامی جز نام این نشانی است.</translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that isn&apos;t valid yet, by this computer&apos;s clock: {now}.</source>
        <translation>سرور {url} گواهی‌ای نشان می‌دهد که به ساعت این رایانه هنوز معتبر نیست: {now}.</translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that it made itself (self-signed).</source>
        <translation>سرور {url} گواهی‌ای نشان می‌دهد که خودش ساخته است (خودامضا).</translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that nobody vouches for whom this computer trusts (self-signed).</source>
        <translation>سرور {url} گواهی‌ای نشان می‌دهد که هیچ مرجع مورد اعتماد این رایانه آن را تأیید نمی‌کند (خودامضا).</translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that nobody vouches for whom this computer trusts.</source>
        <translation>سرور {url} گواهی‌ای نشان می‌دهد که هیچ مرجع مورد اعتماد این رایانه آن را تأیید نمی‌کند.</translation>
    </message>
    <message>
        <source>The server {url} shows a certificate that this computer doesn&apos;t trust ({reason}).</source>
        <translation>سرور {url} گواهی‌ای نشان می‌دهد که این رایانه به آن اعتماد ندارد ({reason}).</translation>
    </message>
    <message>
        <source>The server {url} shows another certificate than the one you trust.</source>
        <translation>سرور {url} گواهی‌ای جز آن‌که به آن اعتماد دارید نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no {name}: it is not as ThingsBoard answers.</source>
        <translation>در پاسخ سرور {name} نیست: ThingsBoard این‌گونه پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>The server&apos;s clock isn&apos;t known: another one may have answered.</source>
        <translation>ساعت سرور معلوم نیست: شاید سرور دیگری پاسخ داده باشد.</translation>
    </message>
    <message>
        <source>The server&apos;s clock isn&apos;t known: anybody may have answered, and nobody is signed in.</source>
        <translation>ساعت سرور معلوم نیست: هر کسی ممکن است پاسخ داده باشد و کسی وارد نشده است.</translation>
    </message>
    <message>
        <source>The server&apos;s device has another form than ThingsBoard&apos;s.</source>
        <translation>دستگاه سرور شکلی جز شکل ThingsBoard دارد.</translation>
    </message>
    <message>
        <source>The server&apos;s list has another form than ThingsBoard&apos;s.</source>
        <translation>فهرست سرور شکلی جز شکل ThingsBoard دارد.</translation>
    </message>
    <message>
        <source>The server&apos;s series has another form than ThingsBoard&apos;s.</source>
        <translation>سری داده‌های سرور شکلی جز شکل ThingsBoard دارد.</translation>
    </message>
    <message>
        <source>The server&apos;s time was not used: it lies before this OFMon, or before what is known to be past. Tell who keeps the server.</source>
        <translation>زمان سرور به کار نرفت: پیش از این OFMon، یا پیش از زمانی است که می‌دانیم گذشته است. به مسئول سرور خبر دهید.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>نشست پایان یافته است.</translation>
    </message>
    <message>
        <source>The session is kept in the system&apos;s keyring. The password is not kept.</source>
        <translation>نشست در دسته‌کلید سیستم نگه داشته می‌شود. گذرواژه نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>The setting {name} in {path} can&apos;t be used: its default holds for now.</source>
        <translation>تنظیم {name} در {path} قابل استفاده نیست: فعلاً مقدار پیش‌فرض آن برقرار است.</translation>
    </message>
    <message>
        <source>The settings file {path} can&apos;t be read ({why}): the default settings hold for now.</source>
        <translation>پروندهٔ تنظیمات {path} خوانده نمی‌شود ({why}): فعلاً تنظیمات پیش‌فرض برقرارند.</translation>
    </message>
    <message>
        <source>The settings file {path} can&apos;t be written: {reason}.</source>
        <translation>پروندهٔ تنظیمات {path} نوشته نمی‌شود: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The sheet has %n label(s): the first free one is one of them.</source>
        <translation>
            <numerusform>برگه %n برچسب دارد: نخستین برچسب آزاد یکی از آن‌هاست.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signed-in user may not do that.</source>
        <translation>کاربر واردشده اجازهٔ این کار را ندارد.</translation>
    </message>
    <message>
        <source>The signed-in user may not make devices on {server}.</source>
        <translation>کاربر واردشده اجازهٔ ساختن دستگاه روی {server} را ندارد.</translation>
    </message>
    <message>
        <source>The signed-in user may not write attributes, so colleagues don&apos;t hear of sites and notes.</source>
        <translation>کاربر واردشده اجازهٔ نوشتن ویژگی‌ها را ندارد، پس همکاران از محل‌ها و یادداشت‌ها باخبر نمی‌شوند.</translation>
    </message>
    <message>
        <source>The site is described anew.</source>
        <translation>محل از نو شرح داده شد.</translation>
    </message>
    <message>
        <source>The site {name!r} is back.</source>
        <translation>محل {name!r} بازگشت.</translation>
    </message>
    <message>
        <source>The site {name!r} is kept.</source>
        <translation>محل {name!r} نگه داشته شد.</translation>
    </message>
    <message>
        <source>The site {name!r} was added.</source>
        <translation>محل {name!r} افزوده شد.</translation>
    </message>
    <message>
        <source>The site {name!r} was changed.</source>
        <translation>محل {name!r} تغییر کرد.</translation>
    </message>
    <message>
        <source>The site {name!r} was removed.</source>
        <translation>محل {name!r} برداشته شد.</translation>
    </message>
    <message>
        <source>The site {name!r} was removed; ofmon site restore brings it back.</source>
        <translation>محل {name!r} برداشته شد؛ ofmon site restore آن را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>The sites are in {path}.</source>
        <translation>محل‌ها در {path} هستند.</translation>
    </message>
    <message>
        <source>The standing charge is that of a site or customer with further devices, and not in this report.</source>
        <translation>هزینهٔ ثابت از آنِ محل یا مشتری‌ای با دستگاه‌های دیگر است و در این گزارش نیست.</translation>
    </message>
    <message>
        <source>The sums by day are made anew when they are asked for next.</source>
        <translation>جمع‌های روزانه بار بعد که خواسته شوند از نو ساخته می‌شوند.</translation>
    </message>
    <message>
        <source>The sums by day are those of the readings.</source>
        <translation>جمع‌های روزانه با قرائت‌ها می‌خوانند.</translation>
    </message>
    <message>
        <source>The sync was cancelled. What was not sent waits here.</source>
        <translation>همگام‌سازی لغو شد. آنچه فرستاده نشد اینجا در انتظار است.</translation>
    </message>
    <message>
        <source>The system&apos;s D-Bus can&apos;t be reached, so NetworkManager can&apos;t be asked.</source>
        <translation>D-Bus سیستم در دسترس نیست، پس نمی‌توان از NetworkManager پرسید.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring answered something that is no text.</source>
        <translation>دسته‌کلید سیستم پاسخی داد که متن نیست.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation>دسته‌کلید سیستم پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused ({name}).</source>
        <translation>دسته‌کلید سیستم نپذیرفت ({name}).</translation>
    </message>
    <message>
        <source>The system&apos;s program {program} can&apos;t be used.</source>
        <translation>برنامهٔ سیستمی {program} قابل استفاده نیست.</translation>
    </message>
    <message>
        <source>The tariff has no name.</source>
        <translation>تعرفه نام ندارد.</translation>
    </message>
    <message>
        <source>The tariff has no rates.</source>
        <translation>تعرفه نرخ ندارد.</translation>
    </message>
    <message>
        <source>The tariff is in {path}.</source>
        <translation>تعرفه در {path} است.</translation>
    </message>
    <message>
        <source>The tariff {name!r} holds for all now that have none otherwise.</source>
        <translation>تعرفهٔ {name!r} اکنون برای همهٔ آن‌هایی که تعرفهٔ دیگری ندارند برقرار است.</translation>
    </message>
    <message>
        <source>The tariff {name!r} holds for {whom} now.</source>
        <translation>تعرفهٔ {name!r} اکنون برای {whom} برقرار است.</translation>
    </message>
    <message>
        <source>The tariff {name!r} is kept.</source>
        <translation>تعرفهٔ {name!r} نگه داشته شد.</translation>
    </message>
    <message>
        <source>The tariff {name!r} was added.</source>
        <translation>تعرفهٔ {name!r} افزوده شد.</translation>
    </message>
    <message>
        <source>The tariff {name!r} was removed.</source>
        <translation>تعرفهٔ {name!r} برداشته شد.</translation>
    </message>
    <message>
        <source>The tariff {name!r} was replaced.</source>
        <translation>تعرفهٔ {name!r} جایگزین شد.</translation>
    </message>
    <message>
        <source>The testbed at {url} answered {path} with status {status_code}.</source>
        <translation>بستر آزمایش در {url} به {path} با وضعیت {status_code} پاسخ داد.</translation>
    </message>
    <message>
        <source>The testbed at {url} does not answer.</source>
        <translation>بستر آزمایش در {url} پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>The token of {device} is in the clipboard. It is taken out after a minute.</source>
        <translation>توکن {device} در کلیپ‌بورد است. پس از یک دقیقه برداشته می‌شود.</translation>
    </message>
    <message>
        <source>The token of {device} is not kept on this computer, and no device that the signed-in user may see was found to have it.</source>
        <translation>توکن {device} در این رایانه نگه داشته نشده است و در میان دستگاه‌هایی که کاربر واردشده می‌بیند دستگاهی با آن یافت نشد.</translation>
    </message>
    <message>
        <source>The token of {device} isn&apos;t kept here.</source>
        <translation>توکن {device} اینجا نگه داشته نشده است.</translation>
    </message>
    <message>
        <source>The token of {device} isn&apos;t kept on this computer: {why}</source>
        <translation>توکن {device} در این رایانه نگه داشته نشده است: {why}</translation>
    </message>
    <message>
        <source>The token of {meter}&apos;s device is not kept on this computer.</source>
        <translation>توکن دستگاه {meter} در این رایانه نگه داشته نشده است.</translation>
    </message>
    <message>
        <source>The token was taken out of the clipboard.</source>
        <translation>توکن از کلیپ‌بورد برداشته شد.</translation>
    </message>
    <message>
        <source>The tour was cancelled. What was stored stays stored.</source>
        <translation>گشت لغو شد. آنچه ذخیره شد ذخیره می‌ماند.</translation>
    </message>
    <message>
        <source>The transformer would lead by {phase:.1f}°, and no good one does.</source>
        <translation>ترانس باید {phase:.1f}° پیش بیفتد، و هیچ ترانس سالمی چنین نیست.</translation>
    </message>
    <message>
        <source>The upload to {meter} broke off.</source>
        <translation>بارگذاری به {meter} قطع شد.</translation>
    </message>
    <message>
        <source>The visit was not stored.</source>
        <translation>بازدید ذخیره نشد.</translation>
    </message>
    <message numerus="yes">
        <source>The voltage of CT {ct} was beyond its range: %n sample(s) ({share} of the time) cut off since the meter was last collected, so its energy is too low. Use a divider for higher voltages.</source>
        <translation>
            <numerusform>ولتاژ ترانس جریان {ct} از محدودهٔ آن بیرون بود: از آخرین جمع‌آوری کنتور %n نمونه ({share} از زمان) بریده شد، پس انرژی آن کمتر از مقدار واقعی است. برای ولتاژهای بالاتر مقسم به کار ببرید.</numerusform>
        </translation>
    </message>
    <message>
        <source>The voltage of transformer {number} isn&apos;t measured, so it has no ratio.</source>
        <translation>ولتاژ ترانس {number} اندازه گرفته نمی‌شود، پس نسبت ندارد.</translation>
    </message>
    <message>
        <source>The {algorithm} checksum of {firmware} is wrong: it was damaged or exchanged.</source>
        <translation>جمع‌آزمای {algorithm} برای {firmware} نادرست است: پرونده آسیب دیده یا عوض شده است.</translation>
    </message>
    <message>
        <source>Their window was closed, and what was in it is gone.</source>
        <translation>پنجرهٔ آن‌ها بسته شد و آنچه در آن بود از میان رفت.</translation>
    </message>
    <message>
        <source>There are no readings in this period.</source>
        <translation>در این دوره قرائتی نیست.</translation>
    </message>
    <message>
        <source>There is a file called {path} already.</source>
        <translation>پرونده‌ای به نام {path} از پیش هست.</translation>
    </message>
    <message>
        <source>There is a site {name!r} already.</source>
        <translation>محل {name!r} از پیش هست.</translation>
    </message>
    <message>
        <source>There is a tariff {name!r} already.</source>
        <translation>تعرفهٔ {name!r} از پیش هست.</translation>
    </message>
    <message>
        <source>There is another site {name!r} by now.</source>
        <translation>اکنون محل دیگری به نام {name!r} هست.</translation>
    </message>
    <message>
        <source>There is no closed reading with the number {number}.</source>
        <translation>قرائت بسته‌شده‌ای با شمارهٔ {number} نیست.</translation>
    </message>
    <message>
        <source>There is no copy.</source>
        <translation>رونوشتی نیست.</translation>
    </message>
    <message>
        <source>There is no database yet at {path}: nothing to back up.</source>
        <translation>هنوز پایگاه داده‌ای در {path} نیست: چیزی برای پشتیبان‌گیری نیست.</translation>
    </message>
    <message>
        <source>There is no database yet.</source>
        <translation>هنوز پایگاه داده‌ای نیست.</translation>
    </message>
    <message>
        <source>There is no device or meter {name!r}.</source>
        <translation>دستگاه یا کنتوری به نام {name!r} نیست.</translation>
    </message>
    <message>
        <source>There is no device to report about yet.</source>
        <translation>هنوز دستگاهی برای گزارش نیست.</translation>
    </message>
    <message>
        <source>There is no device, site or customer called {name!r} here.</source>
        <translation>دستگاه، محل یا مشتری‌ای به نام {name!r} اینجا نیست.</translation>
    </message>
    <message>
        <source>There is no file {source}.</source>
        <translation>پروندهٔ {source} نیست.</translation>
    </message>
    <message>
        <source>There is no held or refused reading with the number {number}.</source>
        <translation>قرائت نگه‌داشته‌شده یا ردشده‌ای با شمارهٔ {number} نیست.</translation>
    </message>
    <message>
        <source>There is no screen for the window: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>صفحهٔ نمایشی برای پنجره نیست: نه DISPLAY تنظیم شده است و نه WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>There is no site {name!r}.</source>
        <translation>محلی به نام {name!r} نیست.</translation>
    </message>
    <message>
        <source>There is no tariff called {name!r}.</source>
        <translation>تعرفه‌ای به نام {name!r} نیست.</translation>
    </message>
    <message>
        <source>There is nothing newer than what is kept here.</source>
        <translation>چیزی تازه‌تر از آنچه اینجا نگه داشته شده وجود ندارد.</translation>
    </message>
    <message>
        <source>There is nothing that may be deleted.</source>
        <translation>چیزی نیست که بتوان پاک کرد.</translation>
    </message>
    <message>
        <source>There is nothing to make labels of.</source>
        <translation>چیزی برای ساختن برچسب نیست.</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>چیزی برای وارد کردن نیست.</translation>
    </message>
    <message>
        <source>There was no database before.</source>
        <translation>پیش‌تر پایگاه داده‌ای نبود.</translation>
    </message>
    <message>
        <source>These are its devices as of {time}, {age} ago:</source>
        <translation>دستگاه‌های آن در {time}، {age} پیش:</translation>
    </message>
    <message numerus="yes">
        <source>These are the longest ones; %n more (is|are) not listed.</source>
        <translation>
            <numerusform>این‌ها بلندترین‌ها هستند؛ %n مورد دیگر فهرست نشده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the newest {most} visits; --json lists all.</source>
        <translation>این‌ها {most} بازدید تازه‌ترند؛ --json همه را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>These are the newest {number}; --json lists all.</source>
        <translation>این‌ها {number} مورد تازه‌ترند؛ --json همه را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>These can&apos;t be a reference&apos;s figures.</source>
        <translation>این‌ها نمی‌توانند رقم‌های ابزار مرجع باشند.</translation>
    </message>
    <message>
        <source>They are all still here.</source>
        <translation>همه هنوز اینجا هستند.</translation>
    </message>
    <message>
        <source>They are from {first} to {last}.</source>
        <translation>از {first} تا {last} هستند.</translation>
    </message>
    <message>
        <source>They are listed here when you are signed in, and kept for when there is no network.</source>
        <translation>پس از ورود اینجا فهرست می‌شوند و برای زمانی که شبکه نیست نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>They are marked as estimated, and can be taken back until the next sync.</source>
        <translation>تخمینی علامت خورده‌اند و تا همگام‌سازی بعدی می‌توان آن‌ها را پس گرفت.</translation>
    </message>
    <message>
        <source>They are still here.</source>
        <translation>هنوز اینجا هستند.</translation>
    </message>
    <message>
        <source>They run, {speed} times as fast as real time. Their window opens now.</source>
        <translation>در حال اجرا هستند، {speed} برابر تندتر از زمان واقعی. پنجره‌شان اکنون باز می‌شود.</translation>
    </message>
    <message>
        <source>They would end from {first} to {last}, each known to {span}, by the order of the readings.</source>
        <translation>از {first} تا {last} پایان خواهند یافت، هر یک با دقت {span}، بنا بر ترتیب قرائت‌ها.</translation>
    </message>
    <message>
        <source>ThingsBoard server</source>
        <translation>سرور ThingsBoard</translation>
    </message>
    <message>
        <source>This Mac shows no Wi-Fi adapter.</source>
        <translation>این Mac آداپتور وای‌فای نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>This certificate, and no other, is trusted at {server} from now on.</source>
        <translation>از این پس در {server} تنها به این گواهی اعتماد می‌شود و نه به گواهی دیگری.</translation>
    </message>
    <message>
        <source>This computer can&apos;t keep the device&apos;s token; sign in when you sync, and it is looked up.</source>
        <translation>این رایانه نمی‌تواند توکن دستگاه را نگه دارد؛ هنگام همگام‌سازی وارد شوید تا جست‌وجو شود.</translation>
    </message>
    <message>
        <source>This computer has no Wi-Fi adapter that NetworkManager knows.</source>
        <translation>این رایانه آداپتور وای‌فای که NetworkManager بشناسد ندارد.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the passphrase in.</source>
        <translation>این رایانه دسته‌کلیدی برای نگه داشتن گذرواژهٔ وای‌فای ندارد.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so signing in would end with this command.</source>
        <translation>این رایانه دسته‌کلید ندارد، پس ورود با پایان این فرمان پایان می‌یافت.</translation>
    </message>
    <message>
        <source>This computer has no keyring: you stay signed in until the window closes. The password is not kept.</source>
        <translation>این رایانه دسته‌کلید ندارد: تا بسته شدن پنجره واردشده می‌مانید. گذرواژه نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>This computer trusts it.</source>
        <translation>این رایانه به آن اعتماد دارد.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock can&apos;t be believed: {doubt}.</source>
        <translation>به ساعت این رایانه نمی‌توان اعتماد کرد: {doubt}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock can&apos;t be believed: {doubt}. It was not given to the meter. Put it right, or go where the server can be asked, then collect again.</source>
        <translation>به ساعت این رایانه نمی‌توان اعتماد کرد: {doubt}. این ساعت به کنتور داده نشد. آن را درست کنید، یا به جایی بروید که سرور در دسترس باشد، سپس دوباره جمع‌آوری کنید.</translation>
    </message>
    <message>
        <source>This computer&apos;s time zone is another one: the sums by day were made anew.</source>
        <translation>منطقهٔ زمانی این رایانه عوض شده است: جمع‌های روزانه از نو ساخته شدند.</translation>
    </message>
    <message>
        <source>This device is carried by {meters}. You are asked before it is given to another meter.</source>
        <translation>{meters} این دستگاه را دارد. پیش از دادن آن به کنتور دیگر از شما پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>This holds signs that can&apos;t be seen: {text}</source>
        <translation>این متن نشانه‌هایی دارد که دیده نمی‌شوند: {text}</translation>
    </message>
    <message>
        <source>This is no JSON document: {reason}.</source>
        <translation>این سند JSON نیست: {reason}.</translation>
    </message>
    <message>
        <source>This is no firmware for a meter: {fault}.</source>
        <translation>این میان‌افزاری برای کنتور نیست: {fault}.</translation>
    </message>
    <message>
        <source>This is no tariff of OFMon, or one of another version.</source>
        <translation>این تعرفهٔ OFMon نیست، یا از نسخهٔ دیگری است.</translation>
    </message>
    <message>
        <source>This is still what was chosen before.</source>
        <translation>هنوز آنچه قبلاً انتخاب شده بود نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>This is the one …</source>
        <translation>همین است …</translation>
    </message>
    <message>
        <source>This meter belongs to no site.</source>
        <translation>این کنتور به محلی تعلق ندارد.</translation>
    </message>
    <message>
        <source>This meter is {device} now.</source>
        <translation>این کنتور اکنون {device} است.</translation>
    </message>
    <message>
        <source>This meter&apos;s firmware measures one phase by fixed values: it knows no calibration.</source>
        <translation>میان‌افزار این کنتور یک فاز را با مقدارهای ثابت اندازه می‌گیرد: کالیبراسیون نمی‌شناسد.</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>این دوره</translation>
    </message>
    <message>
        <source>This period against it</source>
        <translation>این دوره در برابر آن</translation>
    </message>
    <message>
        <source>This period has not begun.</source>
        <translation>این دوره آغاز نشده است.</translation>
    </message>
    <message>
        <source>This period lies before the first reading.</source>
        <translation>این دوره پیش از نخستین قرائت است.</translation>
    </message>
    <message>
        <source>This period runs on: it is counted up to {moment}.</source>
        <translation>این دوره ادامه دارد: تا {moment} حساب شده است.</translation>
    </message>
    <message>
        <source>This seems to be {other}, not {meter}: its readings are those of {other}.</source>
        <translation>به نظر می‌رسد این {other} باشد، نه {meter}: قرائت‌هایش از آنِ {other} است.</translation>
    </message>
    <message>
        <source>This seems to be {other}, not {meter}: its token is that of {other}.</source>
        <translation>به نظر می‌رسد این {other} باشد، نه {meter}: توکنش از آنِ {other} است.</translation>
    </message>
    <message>
        <source>This server is too old to find devices by their attributes.</source>
        <translation>این سرور برای یافتن دستگاه‌ها با ویژگی‌هایشان بسیار قدیمی است.</translation>
    </message>
    <message>
        <source>This user may not download {title} {version}, and no meter known here is assigned it.</source>
        <translation>این کاربر اجازهٔ دریافت {title} {version} را ندارد و برای هیچ کنتور شناخته‌شده‌ای در اینجا تعیین نشده است.</translation>
    </message>
    <message>
        <source>Those in the logs of the meters you collect are listed here.</source>
        <translation>موارد ثبت‌شده در کنتورهایی که جمع‌آوری می‌کنید اینجا فهرست می‌شوند.</translation>
    </message>
    <message>
        <source>Those to decide, those that stay here for good, or those that you placed and weren&apos;t sent</source>
        <translation>موارد نیازمند تصمیم، مواردی که برای همیشه اینجا می‌مانند، یا آن‌هایی که جای داده‌اید و فرستاده نشده‌اند</translation>
    </message>
    <message>
        <source>Those were two different passphrases.</source>
        <translation>این‌ها دو عبارت عبور متفاوت بودند.</translation>
    </message>
    <message>
        <source>Three emulated meters run the real firmware in a window of their own, an hour in each minute. Collect one to set its clock, and again some minutes later. What you try there goes when you close it.</source>
        <translation>سه کنتور شبیه‌سازی‌شده میان‌افزار واقعی را در پنجرهٔ خود اجرا می‌کنند؛ هر دقیقه یک ساعت. یکی را جمع‌آوری کنید تا ساعتش تنظیم شود، و چند دقیقه بعد دوباره. آنچه آنجا می‌آزمایید با بستن پنجره از میان می‌رود.</translation>
    </message>
    <message>
        <source>Three letters by ISO 4217, e.g. EUR</source>
        <translation>سه حرف بر پایهٔ ISO 4217، مثلاً EUR</translation>
    </message>
    <message>
        <source>Three-phase</source>
        <translation>سه‌فاز</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>پنجشنبه</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Time damaged</source>
        <translation>زمان آسیب‌دیده</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>زمان‌ها</translation>
    </message>
    <message>
        <source>Times are local time ({zone}).</source>
        <translation>زمان‌ها به وقت محلی‌اند ({zone}).</translation>
    </message>
    <message>
        <source>Times estimated</source>
        <translation>زمان‌های تخمینی</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>ساعت‌های روز</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message numerus="yes">
        <source>To be decided again: %n reading(s).</source>
        <translation>
            <numerusform>تصمیم دوباره برای: %n قرائت.</numerusform>
        </translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>در انتظار تصمیم</translation>
    </message>
    <message>
        <source>To delete them say the same with --yes-delete {number}.</source>
        <translation>برای پاک کردن آن‌ها، همین را با --yes-delete {number} بگویید.</translation>
    </message>
    <message>
        <source>To delete them: ofmon clear --yes-delete {number}</source>
        <translation>برای پاک کردن آن‌ها: ofmon clear --yes-delete {number}</translation>
    </message>
    <message>
        <source>To do it all the same: say --yes.</source>
        <translation>برای انجام آن با این حال: --yes را بدهید.</translation>
    </message>
    <message>
        <source>To do it: say --yes.</source>
        <translation>برای انجام آن: --yes را بدهید.</translation>
    </message>
    <message>
        <source>To forget it: ofmon meter {meter} forget --yes {meter}</source>
        <translation>برای فراموش کردن آن: ofmon meter {meter} forget --yes {meter}</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>قابل توجه</translation>
    </message>
    <message>
        <source>To undo it: ofmon exchange {new} {old}</source>
        <translation>برای واگرد آن: ofmon exchange {new} {old}</translation>
    </message>
    <message>
        <source>To update them: ofmon update --all</source>
        <translation>برای به‌روزرسانی آن‌ها: ofmon update --all</translation>
    </message>
    <message>
        <source>To work with those: say --as-it-is.</source>
        <translation>برای کار با آن‌ها: --as-it-is را بدهید.</translation>
    </message>
    <message>
        <source>Together with tax {amount}</source>
        <translation>روی هم با مالیات {amount}</translation>
    </message>
    <message>
        <source>Together {amount}</source>
        <translation>روی هم {amount}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>توکن</translation>
    </message>
    <message>
        <source>Token of the meter&apos;s device</source>
        <translation>توکن دستگاه کنتور</translation>
    </message>
    <message>
        <source>Token {mask}</source>
        <translation>توکن {mask}</translation>
    </message>
    <message>
        <source>Too many lines</source>
        <translation>خط‌ها زیاد است</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>گشت</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>گشت‌ها</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>ترانس</translation>
    </message>
    <message>
        <source>Transformer leads by</source>
        <translation>پیش‌افتادگی ترانس</translation>
    </message>
    <message>
        <source>Tried on the bench</source>
        <translation>آزمایش روی میز کار</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>اعتماد کن</translation>
    </message>
    <message>
        <source>Trust the certificate that the server shows, by its fingerprint.</source>
        <translation>اعتماد به گواهی‌ای که سرور نشان می‌دهد، با اثر انگشت آن.</translation>
    </message>
    <message>
        <source>Trust this certificate at {server}?</source>
        <translation>در {server} به این گواهی اعتماد شود؟</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>یک دقیقهٔ دیگر دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, note the status and the meter&apos;s name.</source>
        <translation>دوباره تلاش کنید؛ اگر همچنان چنین بود، وضعیت و نام کنتور را یادداشت کنید.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, upload the package to the server anew.</source>
        <translation>دوباره تلاش کنید؛ اگر همچنان چنین بود، بسته را از نو در سرور بارگذاری کنید.</translation>
    </message>
    <message>
        <source>Try again; the log has the details.</source>
        <translation>دوباره تلاش کنید؛ جزئیات در گزارش رویدادها هست.</translation>
    </message>
    <message>
        <source>Try it with emulated meters</source>
        <translation>آزمودن با کنتورهای شبیه‌سازی‌شده</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>سه‌شنبه</translation>
    </message>
    <message>
        <source>Two bands of a rate are called {name!r}.</source>
        <translation>دو بازهٔ یک نرخ {name!r} نام دارند.</translation>
    </message>
    <message>
        <source>Two meters</source>
        <translation>دو کنتور</translation>
    </message>
    <message>
        <source>Two rates of the tariff hold on the same day, or stand in the wrong order.</source>
        <translation>دو نرخ تعرفه در یک روز برقرارند، یا ترتیبشان نادرست است.</translation>
    </message>
    <message>
        <source>Two voltages, whose sum gives the third, and three transformers</source>
        <translation>دو ولتاژ که جمعشان سومی را می‌دهد، و سه ترانس</translation>
    </message>
    <message>
        <source>Type at least one of its figures.</source>
        <translation>دست‌کم یکی از رقم‌های آن را بنویسید.</translation>
    </message>
    <message>
        <source>Type its name to forget it: </source>
        <translation>برای فراموش کردن، نام آن را بنویسید: </translation>
    </message>
    <message>
        <source>Type the number of readings to delete them: </source>
        <translation>برای پاک کردن، شمار قرائت‌ها را بنویسید: </translation>
    </message>
    <message>
        <source>Type the values that it is to have.</source>
        <translation>مقدارهایی را که باید داشته باشد بنویسید.</translation>
    </message>
    <message>
        <source>Type what it shows at the same load as the meter&apos;s present figures. Volts and amperes give the ratios; watts or a power factor, at a motor, give the phase.</source>
        <translation>آنچه را در همان بارِ رقم‌های کنونی کنتور نشان می‌دهد بنویسید. ولت و آمپر نسبت‌ها را می‌دهند؛ وات یا ضریب توان، کنار یک موتور، فاز را می‌دهد.</translation>
    </message>
    <message>
        <source>Type yes if {meter} takes its place from now on: </source>
        <translation>اگر از این پس {meter} جای آن را می‌گیرد، yes بنویسید: </translation>
    </message>
    <message>
        <source>Type yes to go on: </source>
        <translation>برای ادامه yes بنویسید: </translation>
    </message>
    <message>
        <source>Type yes to remove it: </source>
        <translation>برای برداشتن آن yes بنویسید: </translation>
    </message>
    <message numerus="yes">
        <source>Type yes to take over %n line(s): </source>
        <translation>
            <numerusform>برای وارد کردن %n خط yes بنویسید: </numerusform>
        </translation>
    </message>
    <message>
        <source>Type {count} to delete them</source>
        <translation>برای پاک کردن، {count} را بنویسید</translation>
    </message>
    <message>
        <source>Type {meter} to forget it</source>
        <translation>برای فراموش کردن، {meter} را بنویسید</translation>
    </message>
    <message>
        <source>Type {readings} to delete them</source>
        <translation>برای پاک کردن، {readings} را بنویسید</translation>
    </message>
    <message>
        <source>Type {yes} to place them: </source>
        <translation>برای جای دادن آن‌ها {yes} بنویسید: </translation>
    </message>
    <message>
        <source>Type {yes} to replace it: </source>
        <translation>برای جایگزین کردن آن {yes} بنویسید: </translation>
    </message>
    <message>
        <source>Type {yes} to send them: </source>
        <translation>برای فرستادن آن‌ها {yes} بنویسید: </translation>
    </message>
    <message>
        <source>Type {yes} to take it over: </source>
        <translation>برای پذیرفتن {yes} را بنویسید: </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>قفل آن را باز کنید، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Unlock or repair it.</source>
        <translation>قفل آن را باز کنید یا تعمیرش کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Update %n meter(s) now, about two minutes each? [y/N] </source>
        <translation>
            <numerusform>اکنون %n کنتور به‌روز شود، هر کدام حدود دو دقیقه؟ [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n meter(s)?</source>
        <translation>
            <numerusform>%n کنتور به‌روز شود؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Update OFMon.</source>
        <translation>OFMon را به‌روز کنید.</translation>
    </message>
    <message>
        <source>Update all</source>
        <translation>به‌روزرسانی همه</translation>
    </message>
    <message>
        <source>Update all …</source>
        <translation>به‌روزرسانی همه …</translation>
    </message>
    <message>
        <source>Update firmware</source>
        <translation>به‌روزرسانی میان‌افزار</translation>
    </message>
    <message>
        <source>Update its firmware to 2.0.0 or newer.</source>
        <translation>میان‌افزار آن را به 2.0.0 یا تازه‌تر به‌روز کنید.</translation>
    </message>
    <message>
        <source>Update {meter} from {old} to {new}?</source>
        <translation>{meter} از {old} به {new} به‌روز شود؟</translation>
    </message>
    <message>
        <source>Updates a meter right after it was collected</source>
        <translation>کنتور را بی‌درنگ پس از جمع‌آوری به‌روز می‌کند</translation>
    </message>
    <message numerus="yes">
        <source>Updating %n meter(s)</source>
        <translation>
            <numerusform>در حال به‌روزرسانی %n کنتور</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating {meter}</source>
        <translation>به‌روزرسانی {meter}</translation>
    </message>
    <message>
        <source>Upload the package with SHA256.</source>
        <translation>بسته را با SHA256 بارگذاری کنید.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>فوریت</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استفاده</translation>
    </message>
    <message>
        <source>Use --wifi auto.</source>
        <translation>--wifi auto را به کار ببرید.</translation>
    </message>
    <message>
        <source>Use --wifi manual.</source>
        <translation>--wifi manual را به کار ببرید.</translation>
    </message>
    <message>
        <source>Use a load with a power factor from 0.1 to 0.9, such as a motor.</source>
        <translation>باری با ضریب توان 0.1 تا 0.9 به کار ببرید، مانند موتور.</translation>
    </message>
    <message>
        <source>Use a smaller load, or a transformer for a larger one.</source>
        <translation>بار کوچک‌تری به کار ببرید، یا ترانسی برای بار بزرگ‌تر.</translation>
    </message>
    <message>
        <source>Use another backup: ofmon restore FILE.</source>
        <translation>پشتیبان دیگری به کار ببرید: ofmon restore FILE.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استفاده از آن</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>با این حال استفاده شود</translation>
    </message>
    <message>
        <source>Use it as it is, or name another folder.</source>
        <translation>همان‌طور که هست به کارش ببرید، یا پوشهٔ دیگری نام ببرید.</translation>
    </message>
    <message>
        <source>Use that folder</source>
        <translation>استفاده از آن پوشه</translation>
    </message>
    <message>
        <source>Use that one, or choose another name.</source>
        <translation>همان را به کار ببرید، یا نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Use the factory&apos;s</source>
        <translation>استفاده از مقدار کارخانه</translation>
    </message>
    <message>
        <source>User</source>
        <translation>کاربر</translation>
    </message>
    <message>
        <source>User name: </source>
        <translation>نام کاربری: </translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>اعتبار</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>معتبر از</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>وارسی</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>نسخه و پروانه‌ها</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>بازدید</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>بازدیدها</translation>
    </message>
    <message>
        <source>Visits to the meter</source>
        <translation>بازدیدهای کنتور</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>ولتاژ</translation>
    </message>
    <message>
        <source>Voltage {number}</source>
        <translation>ولتاژ {number}</translation>
    </message>
    <message>
        <source>Volts and amperes are more than 0, a power factor is from 0 to 1.</source>
        <translation>ولت و آمپر بیشتر از ۰ است، ضریب توان از ۰ تا ۱.</translation>
    </message>
    <message numerus="yes">
        <source>Volts and amperes of several devices can&apos;t be added, and %n line(s) can&apos;t be told apart. Choose fewer devices.</source>
        <translation>
            <numerusform>ولت و آمپر چند دستگاه را نمی‌توان جمع زد، و %n خط را نمی‌توان از هم تشخیص داد. دستگاه‌های کمتری انتخاب کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Volts for each volt at the pin</source>
        <translation>ولت به ازای هر ولت در پایه</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>نادرست</translation>
    </message>
    <message>
        <source>Wait a minute.</source>
        <translation>یک دقیقه صبر کنید.</translation>
    </message>
    <message>
        <source>Wait for the restart</source>
        <translation>صبر تا راه‌اندازی مجدد</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it; then try again.</source>
        <translation>صبر کنید تا پایان یابد، یا آن را ببندید؛ سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>چهارشنبه</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>هفته</translation>
    </message>
    <message>
        <source>Week {week}, {days}</source>
        <translation>هفتهٔ {week}، {days}</translation>
    </message>
    <message>
        <source>Welcome to OFMon</source>
        <translation>به OFMon خوش آمدید</translation>
    </message>
    <message>
        <source>What</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>What answers at {url} doesn&apos;t speak TLS there.</source>
        <translation>آنچه در {url} پاسخ می‌دهد آنجا TLS نمی‌داند.</translation>
    </message>
    <message>
        <source>What bars are compared with</source>
        <translation>ستون‌ها با چه چیزی مقایسه می‌شوند</translation>
    </message>
    <message>
        <source>What bars are divided by</source>
        <translation>ستون‌ها بر چه اساسی تفکیک می‌شوند</translation>
    </message>
    <message>
        <source>What each line would do</source>
        <translation>آنچه هر خط انجام می‌دهد</translation>
    </message>
    <message>
        <source>What each meter brought</source>
        <translation>آنچه هر کنتور آورد</translation>
    </message>
    <message>
        <source>What energy costs, and for whom</source>
        <translation>بهای انرژی، و برای چه کسی</translation>
    </message>
    <message>
        <source>What happened to the meter</source>
        <translation>آنچه برای کنتور رخ داد</translation>
    </message>
    <message>
        <source>What happened, and what it came to</source>
        <translation>آنچه رخ داد و نتیجهٔ آن</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>چه چیزی رسم می‌شود</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>آنچه سررسید شده</translation>
    </message>
    <message>
        <source>What is known here says that it is another meter. If you go on, its readings are stored under {meter}, and then erased on it.</source>
        <translation>بنا بر آنچه اینجا معلوم است، این کنتور دیگری است. اگر ادامه دهید، قرائت‌هایش زیر نام {meter} ذخیره و سپس از آن پاک می‌شوند.</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>آنچه فهرست می‌شود</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>آنچه تازه است</translation>
    </message>
    <message>
        <source>What is new in {file}</source>
        <translation>آنچه در {file} تازه است</translation>
    </message>
    <message>
        <source>What is put into the keyring does not come back.</source>
        <translation>آنچه در دسته‌کلید گذاشته شود دوباره نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>What is stored stays stored; nothing is erased on a meter before that.</source>
        <translation>آنچه ذخیره شده ذخیره می‌ماند؛ پیش از آن چیزی از کنتور پاک نمی‌شود.</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>آنچه نوشته می‌شود</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>حاصل آن</translation>
    </message>
    <message>
        <source>What it holds is stored here, and a later visit by a clock that is right may still place it. What only the meter could tell is lost then, and some of it may never be sent.</source>
        <translation>آنچه در آن است اینجا ذخیره می‌شود و شاید بازدید بعدی با ساعتی درست جای آن را در زمان بیابد. آنچه تنها کنتور می‌توانست بگوید از دست می‌رود و بخشی از آن شاید هرگز فرستاده نشود.</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>اکنون چه کنیم؟</translation>
    </message>
    <message>
        <source>What one technician collected and noted comes to the other one as a file, without a network. Nothing is doubled, and nothing here is lost.</source>
        <translation>آنچه یک تکنسین جمع‌آوری و یادداشت کرده، بی‌شبکه و به شکل فایل به دیگری می‌رسد. چیزی دو بار نمی‌آید، و اینجا چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>What so much costs is in its report.</source>
        <translation>هزینهٔ انتخابی به این بزرگی در گزارش آن است.</translation>
    </message>
    <message>
        <source>What somebody who helps needs to know, without secrets</source>
        <translation>آنچه یاری‌دهنده باید بداند، بدون رازها</translation>
    </message>
    <message>
        <source>What the attribute {attribute} of {device} says can&apos;t be used: {why}.</source>
        <translation>آنچه ویژگی {attribute} از {device} می‌گوید به کار نمی‌آید: {why}.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>آنچه دوربین می‌بیند</translation>
    </message>
    <message>
        <source>What the file holds doesn&apos;t fit together.</source>
        <translation>محتوای فایل با هم جور نیست.</translation>
    </message>
    <message>
        <source>What the instrument shows; empty where it wasn&apos;t read</source>
        <translation>آنچه ابزار نشان می‌دهد؛ جایی که خوانده نشده خالی بماند</translation>
    </message>
    <message>
        <source>What the last sync from this window did; the counts hold whoever has synced</source>
        <translation>آنچه آخرین همگام‌سازی از این پنجره انجام داد؛ شمارها مستقل از همگام‌کننده‌اند</translation>
    </message>
    <message>
        <source>What the lines are about</source>
        <translation>موضوع سطرها</translation>
    </message>
    <message>
        <source>What the lines show</source>
        <translation>خط‌ها چه چیزی را نشان می‌دهند</translation>
    </message>
    <message>
        <source>What the meter is, and was</source>
        <translation>آنچه کنتور هست و بود</translation>
    </message>
    <message>
        <source>What the meter&apos;s own clock said</source>
        <translation>آنچه ساعت خود کنتور گفت</translation>
    </message>
    <message>
        <source>What the new devices are to the server</source>
        <translation>آنچه دستگاه‌های جدید برای سرور هستند</translation>
    </message>
    <message>
        <source>What the server&apos;s clock says can&apos;t be kept in {path}: {reason}.</source>
        <translation>آنچه ساعت سرور می‌گوید را نمی‌توان در {path} نگه داشت: {reason}.</translation>
    </message>
    <message>
        <source>What waits, or was sent and not confirmed yet, can&apos;t be deleted by choice.</source>
        <translation>آنچه در انتظار است، یا فرستاده شده ولی هنوز تأیید نشده، با انتخاب پاک نمی‌شود.</translation>
    </message>
    <message>
        <source>What was chosen before holds.</source>
        <translation>آنچه پیش‌تر انتخاب شد برقرار است.</translation>
    </message>
    <message>
        <source>What was collected is stored.</source>
        <translation>آنچه جمع‌آوری شد ذخیره شده است.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>What was made before is there.</source>
        <translation>آنچه پیش‌تر ساخته شد موجود است.</translation>
    </message>
    <message>
        <source>What was sent can&apos;t be taken back. List the others with: ofmon held --placed</source>
        <translation>آنچه فرستاده شده پس گرفته نمی‌شود. فهرست بقیه: ofmon held --placed</translation>
    </message>
    <message>
        <source>What was there before is kept as {file}.</source>
        <translation>آنچه پیش‌تر آنجا بود با نام {file} نگه داشته شد.</translation>
    </message>
    <message>
        <source>What was to be done at the meter is done.</source>
        <translation>آنچه باید روی کنتور انجام می‌شد انجام شد.</translation>
    </message>
    <message>
        <source>What was typed holds signs that can&apos;t be sent.</source>
        <translation>آنچه نوشته شد نشانه‌هایی دارد که فرستاده نمی‌شوند.</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>آنچه ذخیره می‌شود</translation>
    </message>
    <message>
        <source>What will be saved is shown here, all of it, before it is saved.</source>
        <translation>همهٔ آنچه ذخیره می‌شود، پیش از ذخیره، اینجا نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>What you changed about this tariff would be lost.</source>
        <translation>آنچه در این تعرفه تغییر داده‌اید از دست می‌رود.</translation>
    </message>
    <message>
        <source>What you leave here for good can be found here again.</source>
        <translation>آنچه برای همیشه اینجا می‌گذارید دوباره اینجا یافت می‌شود.</translation>
    </message>
    <message>
        <source>What you place in time is listed here until it is sent.</source>
        <translation>آنچه در زمان جای می‌دهید تا فرستاده شدن در این فهرست می‌آید.</translation>
    </message>
    <message>
        <source>What {file} would change</source>
        <translation>آنچه {file} تغییر می‌دهد</translation>
    </message>
    <message>
        <source>What {meters} measures afterwards is stored, but not sent.</source>
        <translation>آنچه {meters} از آن پس اندازه می‌گیرد ذخیره می‌شود، ولی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>What {url} answered (status {status_code}) is not a ThingsBoard server&apos;s: something between here and the server answers, perhaps a sign-in page of this network.</source>
        <translation>پاسخ {url} (وضعیت {status_code}) پاسخ سرور ThingsBoard نیست: چیزی میان اینجا و سرور پاسخ می‌دهد، شاید صفحهٔ ورود این شبکه.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>چه زمانی</translation>
    </message>
    <message>
        <source>When it was visited, and what came</source>
        <translation>چه زمانی بازدید شد و چه آمد</translation>
    </message>
    <message>
        <source>When the power went, corrected like the times of readings</source>
        <translation>زمان رفتن برق، تصحیح‌شده همانند زمان قرائت‌ها</translation>
    </message>
    <message>
        <source>Where a meter answers once its Wi-Fi is joined</source>
        <translation>جایی که کنتور پس از پیوستن به وای‌فای آن پاسخ می‌دهد</translation>
    </message>
    <message>
        <source>Where a sheet that was begun goes on</source>
        <translation>جایی که برگهٔ آغازشده ادامه می‌یابد</translation>
    </message>
    <message>
        <source>Where meters are expected</source>
        <translation>جایی که کنتورها انتظار می‌روند</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>کدام</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>کدام موارد</translation>
    </message>
    <message>
        <source>Which days? Give --day, --week, --month, --year, or --from and --to.</source>
        <translation>کدام روزها؟ --day یا --week یا --month یا --year، یا --from و --to را بدهید.</translation>
    </message>
    <message>
        <source>Which meters are meant?</source>
        <translation>منظور کدام کنتورهاست؟</translation>
    </message>
    <message>
        <source>Which profile the token&apos;s device has</source>
        <translation>نمایه‌ای که دستگاه این توکن دارد</translation>
    </message>
    <message>
        <source>Which readings are meant?</source>
        <translation>منظور کدام قرائت‌هاست؟</translation>
    </message>
    <message>
        <source>Which site&apos;s meters are shown and collected; guessed by which of them are heard</source>
        <translation>محلی که کنتورهایش نشان داده و جمع‌آوری می‌شوند؛ از کنتورهای در دسترس حدس زده می‌شود</translation>
    </message>
    <message>
        <source>Who joins the meters&apos; Wi-Fi</source>
        <translation>چه کسی به وای‌فای کنتورها می‌پیوندد</translation>
    </message>
    <message>
        <source>Whoever has a device&apos;s token can write to it on the server</source>
        <translation>هر کس توکن دستگاهی را داشته باشد می‌تواند روی سرور به نام آن بنویسد</translation>
    </message>
    <message>
        <source>Whoever reads that code can join the meter&apos;s Wi-Fi, and change the meter.</source>
        <translation>هر کس آن کد را بخواند می‌تواند به وای‌فای کنتور بپیوندد و کنتور را تغییر دهد.</translation>
    </message>
    <message>
        <source>Whose a device is</source>
        <translation>دستگاه از آنِ کیست</translation>
    </message>
    <message>
        <source>Whose customer is said</source>
        <translation>مشتری چه چیزی گفته می‌شود</translation>
    </message>
    <message>
        <source>Whose energy is shown</source>
        <translation>انرژی کدام دستگاه‌ها نشان داده می‌شود</translation>
    </message>
    <message>
        <source>Whose energy the report is about</source>
        <translation>گزارش دربارهٔ انرژی کیست</translation>
    </message>
    <message>
        <source>Whose is it</source>
        <translation>از آنِ کیست</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>از آنِ کیست؟</translation>
    </message>
    <message>
        <source>Whose meters are listed</source>
        <translation>کنتورهای چه کسی فهرست می‌شوند</translation>
    </message>
    <message>
        <source>Whose readings</source>
        <translation>قرائت‌های چه کنتوری</translation>
    </message>
    <message>
        <source>Whose readings are looked for</source>
        <translation>قرائت‌های چه کسی جست‌وجو می‌شوند</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Why a bar holds a part only, and what of it may belong to another one</source>
        <translation>چرا یک ستون فقط بخشی را در بر دارد، و چه مقدار از آن شاید به ستون دیگری تعلق داشته باشد</translation>
    </message>
    <message>
        <source>Why are they left here? A reason is kept with them.</source>
        <translation>چرا اینجا می‌مانند؟ دلیل همراه آن‌ها نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Why it can&apos;t be collected any more</source>
        <translation>چرا دیگر قابل جمع‌آوری نیست</translation>
    </message>
    <message>
        <source>Why readings are held</source>
        <translation>چرا قرائت‌ها نگه داشته می‌شوند</translation>
    </message>
    <message>
        <source>Why they stay here; it is kept with them</source>
        <translation>چرا اینجا می‌مانند؛ همراه آن‌ها نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Why: burnt, stolen, no display …</source>
        <translation>چرا: سوخته، دزدیده‌شده، بدون نمایشگر …</translation>
    </message>
    <message>
        <source>Why? It is kept with them.</source>
        <translation>چرا؟ پاسخ همراه آن‌ها نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>وای‌فای</translation>
    </message>
    <message>
        <source>Wi-Fi is switched off.</source>
        <translation>وای‌فای خاموش است.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Windows can&apos;t list networks: {shown}</source>
        <translation>Windows نمی‌تواند شبکه‌ها را فهرست کند: {shown}</translation>
    </message>
    <message>
        <source>Windows does not join {ssid}: {asked}</source>
        <translation>Windows به {ssid} نمی‌پیوندد: {asked}</translation>
    </message>
    <message>
        <source>Windows does not take the profile of {ssid}: {added}</source>
        <translation>Windows نمایهٔ {ssid} را نمی‌پذیرد: {added}</translation>
    </message>
    <message>
        <source>Windows shows no Wi-Fi adapter.</source>
        <translation>Windows آداپتور وای‌فای نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>نوع اتصال</translation>
    </message>
    <message>
        <source>Wiring and calibration</source>
        <translation>نوع اتصال و کالیبراسیون</translation>
    </message>
    <message>
        <source>With a second code that joins the meter&apos;s Wi-Fi</source>
        <translation>با کد دومی که به وای‌فای کنتور می‌پیوندد</translation>
    </message>
    <message>
        <source>With readings</source>
        <translation>با قرائت‌ها</translation>
    </message>
    <message>
        <source>With this token the meter becomes {device}.</source>
        <translation>با این توکن کنتور {device} می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>Without a time (--at raw sends them all the same): %n reading(s).</source>
        <translation>
            <numerusform>بدون زمان (--at raw آن‌ها را با این حال می‌فرستد): %n قرائت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of the line</source>
        <translation>واژه‌های سطر</translation>
    </message>
    <message>
        <source>Works with this server from now on</source>
        <translation>از این پس با این سرور کار می‌کند</translation>
    </message>
    <message>
        <source>Write a file for a colleague</source>
        <translation>نوشتن فایلی برای همکار</translation>
    </message>
    <message>
        <source>Write a report: consumption, cost, and how complete both are.</source>
        <translation>نوشتن گزارش: مصرف، هزینه، و میزان کامل بودن هر دو.</translation>
    </message>
    <message>
        <source>Write it as 22:00-24:00, or {days} 06:00-22:00.</source>
        <translation>آن را به شکل 22:00-24:00 یا {days} 06:00-22:00 بنویسید.</translation>
    </message>
    <message>
        <source>Write sites and their meters as CSV.</source>
        <translation>نوشتن محل‌ها و کنتورهایشان به صورت CSV.</translation>
    </message>
    <message>
        <source>Write stored readings, or power losses, to a file.</source>
        <translation>نوشتن قرائت‌های ذخیره‌شده، یا قطع برق‌ها، در پرونده.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>نوشتن پرونده</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>نوشتن فایل …</translation>
    </message>
    <message>
        <source>Write what is known here into an encrypted file for a colleague.</source>
        <translation>آنچه اینجا شناخته‌شده است را در فایلی رمزنگاری‌شده برای همکار می‌نویسد.</translation>
    </message>
    <message>
        <source>Writes nothing</source>
        <translation>چیزی نمی‌نویسد</translation>
    </message>
    <message>
        <source>Writes sites and meters to a CSV file, which can be imported again</source>
        <translation>محل‌ها و کنتورها را در پروندهٔ CSV می‌نویسد که می‌توان دوباره وارد کرد</translation>
    </message>
    <message>
        <source>Writes sites, notes, photos, visits and readings into an encrypted file</source>
        <translation>محل‌ها، یادداشت‌ها، عکس‌ها، بازدیدها و قرائت‌ها را در فایلی رمزنگاری‌شده می‌نویسد</translation>
    </message>
    <message>
        <source>Writes the chosen tariff to a file</source>
        <translation>تعرفهٔ انتخاب‌شده را در پرونده می‌نویسد</translation>
    </message>
    <message>
        <source>Writes the lines that are shown to a CSV file</source>
        <translation>سطرهای نمایش‌داده‌شده را در یک فایل CSV می‌نویسد</translation>
    </message>
    <message>
        <source>Writes them to a file</source>
        <translation>آن‌ها را در پرونده می‌نویسد</translation>
    </message>
    <message>
        <source>Writes what is new and changed; wrong lines are left out</source>
        <translation>موارد جدید و تغییرکرده را می‌نویسد؛ خط‌های نادرست کنار گذاشته می‌شوند</translation>
    </message>
    <message>
        <source>Writing the file was cancelled.</source>
        <translation>نوشتن فایل لغو شد.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>نوشتن {file}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>نوشتن {name}</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>نادرست</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>سال قبل</translation>
    </message>
    <message>
        <source>You gave it this time, known to {hours:.1f} h.</source>
        <translation>شما این زمان را به آن داده‌اید، با دقت {hours:.1f} h.</translation>
    </message>
    <message>
        <source>Your own network {name!r} did not come back (reason {reason}).</source>
        <translation>شبکهٔ خود شما {name!r} بازنگشت (دلیل {reason}).</translation>
    </message>
    <message>
        <source>Your own network {name!r} did not come back.</source>
        <translation>شبکهٔ خود شما {name!r} بازنگشت.</translation>
    </message>
    <message>
        <source>Your own network {name!r} was not back within {own_s:.0f} s.</source>
        <translation>شبکهٔ خود شما {name!r} در {own_s:.0f} s بازنگشت.</translation>
    </message>
    <message>
        <source>Your own network {own!r} did not come back.</source>
        <translation>شبکهٔ خود شما {own!r} بازنگشت.</translation>
    </message>
    <message>
        <source>a SHA-256 fingerprint has 64 hexadecimal digits, in pairs with : or without</source>
        <translation>اثر انگشت SHA-256 64 رقم شانزده‌شانزدهی دارد، جفت‌جفت با : یا بدون آن</translation>
    </message>
    <message>
        <source>a copy of the database</source>
        <translation>نسخه‌ای از پایگاه داده</translation>
    </message>
    <message>
        <source>a day such as &quot;2026-12-31&quot;</source>
        <translation>روزی مانند &quot;2026-12-31&quot;</translation>
    </message>
    <message>
        <source>a device on the server (signed in, or its token is kept here)</source>
        <translation>دستگاهی روی سرور (واردشده، یا توکنش اینجا نگه داشته شده است)</translation>
    </message>
    <message>
        <source>a device that was not looked up yet</source>
        <translation>دستگاهی که هنوز جست‌وجو نشده است</translation>
    </message>
    <message>
        <source>a device without a known name</source>
        <translation>دستگاهی با نام نامعلوم</translation>
    </message>
    <message>
        <source>a device, a site or a customer</source>
        <translation>دستگاه، محل یا مشتری</translation>
    </message>
    <message>
        <source>a figure is too large for the server</source>
        <translation>رقمی برای سرور بیش از حد بزرگ است</translation>
    </message>
    <message>
        <source>a file that isn&apos;t there yet</source>
        <translation>پرونده‌ای که هنوز وجود ندارد</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>a list: a name in each line, or CSV with the headings name and label</source>
        <translation>فهرست: در هر خط یک نام، یا CSV با عنوان‌های name و label</translation>
    </message>
    <message>
        <source>a number such as &quot;0.2512&quot;</source>
        <translation>عددی مانند &quot;0.2512&quot;</translation>
    </message>
    <message>
        <source>a photo of it: JPEG, PNG, …</source>
        <translation>عکسی از آن: JPEG، PNG، …</translation>
    </message>
    <message>
        <source>a reading may belong to the bar beside it</source>
        <translation>شاید قرائتی به ستون کناری تعلق داشته باشد</translation>
    </message>
    <message>
        <source>a reading of another bar may belong to it</source>
        <translation>شاید قرائتی از ستونی دیگر به این ستون تعلق داشته باشد</translation>
    </message>
    <message>
        <source>a second code by which telephones join the meter&apos;s Wi-Fi; it shows everybody the passphrase</source>
        <translation>کد دومی که تلفن‌ها با آن به وای‌فای کنتور می‌پیوندند؛ گذرواژهٔ وای‌فای را به همه نشان می‌دهد</translation>
    </message>
    <message>
        <source>a table instead of a PDF</source>
        <translation>جدول به جای PDF</translation>
    </message>
    <message>
        <source>a text of at most {most} characters</source>
        <translation>متنی با حداکثر {most} نویسه</translation>
    </message>
    <message>
        <source>a time such as &quot;22:00&quot;</source>
        <translation>زمانی مانند &quot;22:00&quot;</translation>
    </message>
    <message>
        <source>a token ends with the device profile&apos;s UUID, 36 characters in lower case</source>
        <translation>توکن با UUID نمایهٔ دستگاه پایان می‌یابد، 36 نویسه با حروف کوچک</translation>
    </message>
    <message>
        <source>a token has {n} characters, this one has {given}</source>
        <translation>توکن {n} نویسه دارد، این یکی {given} نویسه دارد</translation>
    </message>
    <message>
        <source>a {wiring} meter has no {name!r}, but {known}</source>
        <translation>کنتور {wiring} مورد {name!r} ندارد، بلکه {known} دارد</translation>
    </message>
    <message>
        <source>access tokens go along: whoever has one can write to its device on the server</source>
        <translation>توکن‌های دسترسی همراه‌اند: هر کس یکی داشته باشد می‌تواند روی سرور به نام دستگاهش بنویسد</translation>
    </message>
    <message>
        <source>address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>address of a meter whose Wi-Fi is joined already</source>
        <translation>نشانی کنتوری که به وای‌فای آن پیوسته‌اید</translation>
    </message>
    <message>
        <source>all</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>all devices are known</source>
        <translation>همهٔ دستگاه‌ها شناخته‌اند</translation>
    </message>
    <message>
        <source>all devices together</source>
        <translation>همهٔ دستگاه‌ها با هم</translation>
    </message>
    <message>
        <source>all hours read</source>
        <translation>همهٔ ساعت‌ها خوانده شدند</translation>
    </message>
    <message>
        <source>all meters in reach</source>
        <translation>همهٔ کنتورهای در دسترس</translation>
    </message>
    <message>
        <source>all meters in reach that have an older version</source>
        <translation>همهٔ کنتورهای در دسترس که نسخهٔ قدیمی‌تری دارند</translation>
    </message>
    <message>
        <source>all that have none otherwise</source>
        <translation>همهٔ آن‌هایی که تعرفهٔ دیگری ندارند</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>گزینهٔ مبهم: %(option)s می‌تواند %(matches)s باشد</translation>
    </message>
    <message>
        <source>an access token has {n} printable characters without blanks</source>
        <translation>توکن دسترسی {n} نویسهٔ چاپ‌پذیر بدون فاصله دارد</translation>
    </message>
    <message>
        <source>an older OFMon could not tell the time</source>
        <translation>OFMon قدیمی‌تر نمی‌توانست زمان را بگوید</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %n مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>another meter holds readings of the same device and hours</source>
        <translation>کنتور دیگری قرائت‌های همین دستگاه و ساعت‌ها را دارد</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>آرگومان %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>همان‌طور که بود</translation>
    </message>
    <message>
        <source>as its clock says</source>
        <translation>آن‌طور که ساعتش می‌گوید</translation>
    </message>
    <message>
        <source>as {user}</source>
        <translation>با نام {user}</translation>
    </message>
    <message>
        <source>at all other times</source>
        <translation>در همهٔ زمان‌های دیگر</translation>
    </message>
    <message>
        <source>band {number}</source>
        <translation>بازهٔ {number}</translation>
    </message>
    <message>
        <source>before the first reading</source>
        <translation>پیش از نخستین قرائت</translation>
    </message>
    <message>
        <source>before: {meters}</source>
        <translation>پیش‌تر: {meters}</translation>
    </message>
    <message>
        <source>begin with the configuration in this file (as printed by configuration --json); - reads stdin</source>
        <translation>آغاز با پیکربندی این پرونده (چنان‌که configuration --json چاپ می‌کند)؛ - از stdin می‌خواند</translation>
    </message>
    <message>
        <source>by hand, meter at {address}</source>
        <translation>دستی، کنتور در {address}</translation>
    </message>
    <message>
        <source>by the computer&apos;s clock</source>
        <translation>به ساعت رایانه</translation>
    </message>
    <message>
        <source>by the meter&apos;s own clock</source>
        <translation>به ساعت خود کنتور</translation>
    </message>
    <message>
        <source>by the server&apos;s clock</source>
        <translation>به ساعت سرور</translation>
    </message>
    <message>
        <source>by the server&apos;s clock; this computer&apos;s is {off} ahead (known to {known}, compared {ago} ago)</source>
        <translation>به ساعت سرور؛ ساعت این رایانه {off} جلو است (با دقت {known}، مقایسه‌شده {ago} پیش)</translation>
    </message>
    <message>
        <source>by the server&apos;s clock; this computer&apos;s is {off} behind (known to {known}, compared {ago} ago)</source>
        <translation>به ساعت سرور؛ ساعت این رایانه {off} عقب است (با دقت {known}، مقایسه‌شده {ago} پیش)</translation>
    </message>
    <message>
        <source>by the testbed&apos;s clock</source>
        <translation>به ساعت بستر آزمایش</translation>
    </message>
    <message>
        <source>by this computer&apos;s clock, which agrees with the server&apos;s as far as can be told (known to {known}, compared {ago} ago)</source>
        <translation>به ساعت این رایانه که تا جایی که معلوم است با ساعت سرور می‌خواند (با دقت {known}، مقایسه‌شده {ago} پیش)</translation>
    </message>
    <message>
        <source>by this computer&apos;s clock, which could not be compared with the server&apos;s</source>
        <translation>به ساعت این رایانه که مقایسه‌اش با ساعت سرور ممکن نبود</translation>
    </message>
    <message>
        <source>by {computer}</source>
        <translation>با {computer}</translation>
    </message>
    <message>
        <source>can get</source>
        <translation>قابل دریافت</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>cancelled.</source>
        <translation>لغو شد.</translation>
    </message>
    <message>
        <source>carried by</source>
        <translation>دارندهٔ توکن</translation>
    </message>
    <message>
        <source>carries one</source>
        <translation>توکن دارد</translation>
    </message>
    <message>
        <source>certificate?</source>
        <translation>گواهی؟</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغییر کرد</translation>
    </message>
    <message>
        <source>check</source>
        <comment>a step</comment>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>clock set to {moment} {how}</source>
        <translation>ساعت روی {moment} تنظیم شد {how}</translation>
    </message>
    <message>
        <source>clock set {how}</source>
        <translation>ساعت تنظیم شد {how}</translation>
    </message>
    <message>
        <source>colleagues</source>
        <comment>a step</comment>
        <translation>همکاران</translation>
    </message>
    <message>
        <source>collect all in reach at once, then sync</source>
        <translation>جمع‌آوری همهٔ کنتورهای در دسترس با هم، سپس همگام‌سازی</translation>
    </message>
    <message>
        <source>collected {ago}</source>
        <translation>جمع‌آوری‌شده {ago}</translation>
    </message>
    <message>
        <source>collected: {}</source>
        <translation>جمع‌آوری‌شده: {}</translation>
    </message>
    <message>
        <source>compared {}</source>
        <translation>مقایسه {}</translation>
    </message>
    <message>
        <source>configure</source>
        <comment>a step</comment>
        <translation>پیکربندی</translation>
    </message>
    <message>
        <source>confirm</source>
        <comment>a step</comment>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>reading</comment>
        <translation>تأیید شده</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>readings</comment>
        <translation>تأیید شده</translation>
    </message>
    <message>
        <source>connect</source>
        <comment>a step</comment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>connected to the meter {ssid}</source>
        <translation>متصل به کنتور {ssid}</translation>
    </message>
    <message>
        <source>control API of a depot of emulated meters</source>
        <translation>API کنترل انبار کنتورهای شبیه‌سازی‌شده</translation>
    </message>
    <message>
        <source>copy the data there; the old folder stays as it is</source>
        <translation>داده‌ها را آنجا رونوشت می‌کند؛ پوشهٔ قدیمی همان‌طور که هست می‌ماند</translation>
    </message>
    <message>
        <source>create</source>
        <comment>a step</comment>
        <translation>ساختن</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>ارز</translation>
    </message>
    <message>
        <source>current beyond the range ({share} of the time)</source>
        <translation>جریان بیرون از محدوده ({share} از زمان)</translation>
    </message>
    <message>
        <source>current that it shows</source>
        <translation>جریانی که نشان می‌دهد</translation>
    </message>
    <message>
        <source>current transformer beside it (default 1)</source>
        <translation>ترانس جریان کنار آن (پیش‌فرض 1)</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>پوشهٔ داده</translation>
    </message>
    <message>
        <source>database</source>
        <translation>پایگاه داده</translation>
    </message>
    <message>
        <source>database?</source>
        <translation>پایگاه داده؟</translation>
    </message>
    <message>
        <source>day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>default: as it was left, else 1280x800</source>
        <translation>پیش‌فرض: همان‌گونه که رها شد، وگرنه 1280x800</translation>
    </message>
    <message>
        <source>default: by the file&apos;s name</source>
        <translation>پیش‌فرض: از روی نام پرونده</translation>
    </message>
    <message>
        <source>delete them for good</source>
        <translation>پاک کردن آن‌ها برای همیشه</translation>
    </message>
    <message>
        <source>device</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>device on the server</source>
        <translation>دستگاه روی سرور</translation>
    </message>
    <message>
        <source>device {ref}</source>
        <translation>دستگاه {ref}</translation>
    </message>
    <message>
        <source>disconnect</source>
        <comment>a step</comment>
        <translation>قطع اتصال</translation>
    </message>
    <message>
        <source>don&apos;t ask</source>
        <translation>بدون پرسش</translation>
    </message>
    <message>
        <source>don&apos;t ask before the new one is changed</source>
        <translation>پیش از تغییر کنتور جدید نمی‌پرسد</translation>
    </message>
    <message>
        <source>don&apos;t ask before what can&apos;t be taken back</source>
        <translation>پیش از آنچه بازگشت ندارد نمی‌پرسد</translation>
    </message>
    <message>
        <source>don&apos;t collect: lose the readings that are not stored here, exactly N</source>
        <translation>جمع‌آوری نمی‌کند: قرائت‌هایی که اینجا ذخیره نشده‌اند از دست می‌روند، دقیقاً N تا</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>done.</source>
        <translation>انجام شد.</translation>
    </message>
    <message>
        <source>due</source>
        <translation>سررسید شده</translation>
    </message>
    <message>
        <source>due since</source>
        <translation>سررسید از</translation>
    </message>
    <message>
        <source>due: {span}</source>
        <translation>سررسید شده: {span}</translation>
    </message>
    <message>
        <source>e.g. Night</source>
        <translation>مثلاً شب</translation>
    </message>
    <message>
        <source>estimated, ±{span}</source>
        <translation>تخمینی، ±{span}</translation>
    </message>
    <message>
        <source>even if it carries another token</source>
        <translation>حتی اگر توکن دیگری داشته باشد</translation>
    </message>
    <message>
        <source>even if the new one carries another device&apos;s token</source>
        <translation>حتی اگر کنتور جدید توکن دستگاه دیگری داشته باشد</translation>
    </message>
    <message>
        <source>even if there is a file of that name</source>
        <translation>حتی اگر پرونده‌ای به آن نام باشد</translation>
    </message>
    <message>
        <source>every</source>
        <translation>هر</translation>
    </message>
    <message>
        <source>every device that the server names</source>
        <translation>هر دستگاهی که سرور نام می‌برد</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>دقیق</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>دست‌کم یک مقدار لازم است</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>حداکثر یک مقدار لازم است</translation>
    </message>
    <message>
        <source>expected here, not heard</source>
        <translation>اینجا مورد انتظار، شنیده نشد</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>یک مقدار لازم است</translation>
    </message>
    <message>
        <source>export</source>
        <comment>a step</comment>
        <translation>خروجی گرفتن</translation>
    </message>
    <message>
        <source>factory</source>
        <translation>کارخانه</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step</comment>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>failed: {error}</source>
        <translation>ناموفق: {error}</translation>
    </message>
    <message>
        <source>fetch</source>
        <comment>a step</comment>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>fetch and list only; no meter is touched</source>
        <translation>تنها دریافت و فهرست می‌کند؛ به کنتوری دست نمی‌زند</translation>
    </message>
    <message>
        <source>file name; - is stdout</source>
        <translation>نام پرونده؛ - یعنی stdout</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>پرونده‌ای که نوشته می‌شود</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>اثر انگشت</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>میان‌افزار</translation>
    </message>
    <message numerus="yes">
        <source>firmware {change}; %n new reading(s)</source>
        <translation>
            <numerusform>میان‌افزار {change}؛ %n قرائت جدید</numerusform>
        </translation>
    </message>
    <message>
        <source>firmware {change}; no reading</source>
        <translation>میان‌افزار {change}؛ بدون قرائت</translation>
    </message>
    <message>
        <source>firmware {firmware}</source>
        <translation>میان‌افزار {firmware}</translation>
    </message>
    <message>
        <source>firmware {old} → {new}, read back</source>
        <translation>میان‌افزار {old} → {new}، بازخوانی شد</translation>
    </message>
    <message>
        <source>firmware {old}, {new} available</source>
        <translation>میان‌افزار {old}، {new} موجود است</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>نخستین روز</translation>
    </message>
    <message>
        <source>first page</source>
        <translation>نخستین صفحه</translation>
    </message>
    <message>
        <source>folder of the database and the settings</source>
        <translation>پوشهٔ پایگاه داده و تنظیمات</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>تنها برای این اجرا</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>فراموش‌شده</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a step</comment>
        <translation>آزادسازی</translation>
    </message>
    <message>
        <source>free the meter even of readings that have no time yet; some may never get one then</source>
        <translation>آزاد کردن کنتور حتی از قرائت‌هایی که هنوز زمان ندارند؛ برخی شاید دیگر هرگز زمان نیابند</translation>
    </message>
    <message>
        <source>freed</source>
        <translation>آزاد شد</translation>
    </message>
    <message>
        <source>from ever</source>
        <translation>از آغاز</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>از {first}</translation>
    </message>
    <message>
        <source>fw {old} → {new}</source>
        <translation>میان‌افزار {old} → {new}</translation>
    </message>
    <message>
        <source>fw {}</source>
        <translation>میان‌افزار {}</translation>
    </message>
    <message>
        <source>gap between labels beside each other, in mm (default {default})</source>
        <translation>فاصلهٔ برچسب‌های کنار هم، به mm (پیش‌فرض {default})</translation>
    </message>
    <message>
        <source>give back what the meter had before the last change from this computer</source>
        <translation>آنچه کنتور پیش از آخرین تغییر از این رایانه داشت به آن پس داده می‌شود</translation>
    </message>
    <message>
        <source>give it without asking</source>
        <translation>بدون پرسش داده می‌شود</translation>
    </message>
    <message>
        <source>give or take {span}</source>
        <translation>با خطای {span}</translation>
    </message>
    <message>
        <source>give this image instead of the server&apos;s</source>
        <translation>این ایمیج را به جای ایمیج سرور می‌دهد</translation>
    </message>
    <message>
        <source>go by what this computer trusts again</source>
        <translation>دوباره به آنچه این رایانه اعتماد دارد بسنده می‌کند</translation>
    </message>
    <message>
        <source>good</source>
        <translation>خوب</translation>
    </message>
    <message>
        <source>good signal</source>
        <translation>سیگنال خوب</translation>
    </message>
    <message>
        <source>had lost its time</source>
        <translation>زمانش را از دست داده بود</translation>
    </message>
    <message>
        <source>had lost its time; set {how}</source>
        <translation>زمانش را از دست داده بود؛ تنظیم شد {how}</translation>
    </message>
    <message>
        <source>heard {ago}</source>
        <translation>شنیده‌شده {ago}</translation>
    </message>
    <message>
        <source>heard: {}</source>
        <translation>شنیده‌شده: {}</translation>
    </message>
    <message>
        <source>held</source>
        <comment>readings</comment>
        <translation>نگه‌داشته شده</translation>
    </message>
    <message>
        <source>holds for</source>
        <translation>برقرار برای</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>تعطیلات</translation>
    </message>
    <message>
        <source>hours are missing, or to come</source>
        <translation>ساعت‌هایی نیستند، یا هنوز در راه‌اند</translation>
    </message>
    <message>
        <source>hours missing</source>
        <translation>ساعت‌هایی کم است</translation>
    </message>
    <message>
        <source>how many there are exactly; without it you are asked</source>
        <translation>شمار دقیق آن‌ها؛ بدون آن از شما پرسیده می‌شود</translation>
    </message>
    <message>
        <source>how meters are reached (default: auto)</source>
        <translation>روش دسترسی به کنتورها (پیش‌فرض: auto)</translation>
    </message>
    <message>
        <source>id</source>
        <translation>شناسه</translation>
    </message>
    <message>
        <source>identify</source>
        <comment>a step</comment>
        <translation>شناسایی</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>مقداری نمی‌پذیرد، اما %r داده شد</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>صادرکننده</translation>
    </message>
    <message>
        <source>it carries no SHA-256</source>
        <translation>SHA-256 ندارد</translation>
    </message>
    <message>
        <source>it carries the token</source>
        <translation>این توکن را دارد</translation>
    </message>
    <message>
        <source>it carries the token of a device that is not known here</source>
        <translation>توکن دستگاهی را دارد که اینجا شناخته نیست</translation>
    </message>
    <message>
        <source>it carries the token of {device}</source>
        <translation>توکن {device} را دارد</translation>
    </message>
    <message>
        <source>it could not be collected any more</source>
        <translation>دیگر قابل جمع‌آوری نبود</translation>
    </message>
    <message>
        <source>it does not begin like an application image</source>
        <translation>آغازش مانند ایمیج برنامه نیست</translation>
    </message>
    <message>
        <source>it has another form than OFMon&apos;s</source>
        <translation>شکلش جز شکل OFMon است</translation>
    </message>
    <message>
        <source>it has no application descriptor</source>
        <translation>توصیف‌گر برنامه ندارد</translation>
    </message>
    <message>
        <source>it has no token</source>
        <translation>توکن ندارد</translation>
    </message>
    <message>
        <source>it has not the tables of OFMon</source>
        <translation>جدول‌های OFMon را ندارد</translation>
    </message>
    <message>
        <source>it has too many pixels</source>
        <translation>پیکسل‌هایش بیش از حد است</translation>
    </message>
    <message>
        <source>it has two columns {name!r}</source>
        <translation>دو ستون {name!r} دارد</translation>
    </message>
    <message>
        <source>it has {bytes} bytes, a meter takes {most}</source>
        <translation>{bytes} بایت دارد، کنتور {most} بایت می‌پذیرد</translation>
    </message>
    <message>
        <source>it holds signs that can&apos;t be seen</source>
        <translation>نشانه‌هایی دارد که دیده نمی‌شوند</translation>
    </message>
    <message>
        <source>it holds {readings} readings and not what its manifest says</source>
        <translation>{readings} قرائت دارد و نه آنچه فهرست محتوایش می‌گوید</translation>
    </message>
    <message>
        <source>it is ahead of the time of a later visit whose clock was checked</source>
        <translation>از زمان بازدید بعدی که ساعتش بررسی شد جلوتر است</translation>
    </message>
    <message>
        <source>it is behind the last visit to this meter</source>
        <translation>از آخرین بازدید این کنتور عقب‌تر است</translation>
    </message>
    <message>
        <source>it is behind the meter&apos;s newest reading</source>
        <translation>از تازه‌ترین قرائت کنتور عقب‌تر است</translation>
    </message>
    <message>
        <source>it is behind the time of an earlier visit whose clock was checked</source>
        <translation>از زمان بازدید پیشین که ساعتش بررسی شد عقب‌تر است</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>آسیب دیده است</translation>
    </message>
    <message>
        <source>it is for another chip</source>
        <translation>برای تراشهٔ دیگری است</translation>
    </message>
    <message>
        <source>it is more than a year ahead of the last visit to this meter</source>
        <translation>بیش از یک سال از آخرین بازدید این کنتور جلوتر است</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>پروندهٔ ساده نیست</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>بیش از حد بزرگ است</translation>
    </message>
    <message>
        <source>it is too long</source>
        <comment>a document</comment>
        <translation>بیش از اندازه بلند است</translation>
    </message>
    <message>
        <source>it is truncated or damaged</source>
        <translation>ناقص یا آسیب‌دیده است</translation>
    </message>
    <message>
        <source>it is version {stated}, not {version}</source>
        <translation>نسخهٔ {stated} است، نه {version}</translation>
    </message>
    <message>
        <source>it measures single-phase</source>
        <translation>تک‌فاز اندازه می‌گیرد</translation>
    </message>
    <message>
        <source>it measures three-phase</source>
        <translation>سه‌فاز اندازه می‌گیرد</translation>
    </message>
    <message>
        <source>it shows a time at which this OFMon did not exist yet</source>
        <translation>زمانی را نشان می‌دهد که این OFMon هنوز وجود نداشت</translation>
    </message>
    <message>
        <source>it takes the place of the meter that carries this device</source>
        <translation>جای کنتوری را می‌گیرد که این دستگاه را دارد</translation>
    </message>
    <message>
        <source>it was written by a clock that is ahead</source>
        <translation>با ساعتی نوشته شده که جلو است</translation>
    </message>
    <message>
        <source>its clock: no date</source>
        <translation>ساعت آن: بدون تاریخ</translation>
    </message>
    <message>
        <source>its clock: {time}</source>
        <translation>ساعت آن: {time}</translation>
    </message>
    <message>
        <source>its clock: {}</source>
        <translation>ساعت آن: {}</translation>
    </message>
    <message>
        <source>its first line names no column {site!r}</source>
        <translation>در خط نخستش ستون {site!r} نیست</translation>
    </message>
    <message>
        <source>its meters are due after so many days (default {days})</source>
        <translation>کنتورهایش پس از این شمار روز سررسید می‌شوند (پیش‌فرض {days})</translation>
    </message>
    <message>
        <source>its name once more, to say that this is meant</source>
        <translation>یک بار دیگر نام آن، تا معلوم شود منظور همین است</translation>
    </message>
    <message>
        <source>its new name</source>
        <translation>نام جدید آن</translation>
    </message>
    <message>
        <source>joined by hand</source>
        <translation>دستی پیوسته</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>همین حالا</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>kWh of what it is compared with</source>
        <translation>kWh آنچه با آن مقایسه می‌شود</translation>
    </message>
    <message>
        <source>kept on the meter</source>
        <translation>نگه‌داشته‌شده روی کنتور</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>دسته‌کلید</translation>
    </message>
    <message>
        <source>keyring refuses</source>
        <translation>دسته‌کلید نمی‌پذیرد</translation>
    </message>
    <message>
        <source>labels beside and below each other (default {default})</source>
        <translation>شمار برچسب‌ها کنار هم و زیر هم (پیش‌فرض {default})</translation>
    </message>
    <message>
        <source>last collected</source>
        <translation>آخرین جمع‌آوری</translation>
    </message>
    <message>
        <source>last collected {ago}</source>
        <translation>آخرین جمع‌آوری {ago}</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>آخرین روز</translation>
    </message>
    <message>
        <source>last heard</source>
        <translation>آخرین شنیده‌شدن</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>کنار گذاشته شد</translation>
    </message>
    <message>
        <source>line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>list them (default), send them, place them in time, dismiss them with a reason or drop them without (they stay here for good), undo a placing, or reopen what was dropped</source>
        <translation>نمایش فهرست آن‌ها (پیش‌فرض)، فرستادن، جای دادن در زمان، کنار گذاشتن با ذکر دلیل یا بدون آن (برای همیشه اینجا می‌مانند)، پس گرفتن جای داده‌شده، یا باز کردن دوبارهٔ کنارگذاشته‌ها</translation>
    </message>
    <message>
        <source>list those that were dropped</source>
        <translation>کنارگذاشته‌ها را فهرست می‌کند</translation>
    </message>
    <message>
        <source>list those that were placed and weren&apos;t sent yet</source>
        <translation>نمایش فهرست آن‌هایی که جای داده شده و هنوز فرستاده نشده‌اند</translation>
    </message>
    <message>
        <source>list what was deleted by choice, and delete nothing</source>
        <translation>نمایش فهرست آنچه به انتخاب پاک شده، بدون پاک کردن چیزی</translation>
    </message>
    <message>
        <source>look again for what was confirmed, and send what the server lacks</source>
        <translation>تأییدشده‌ها را دوباره می‌جوید و آنچه سرور ندارد می‌فرستد</translation>
    </message>
    <message>
        <source>look-up</source>
        <comment>a step</comment>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>macOS does not join {ssid}: {first}</source>
        <translation>macOS به {ssid} نمی‌پیوندد: {first}</translation>
    </message>
    <message>
        <source>macOS hides the names of networks from OFMon.</source>
        <translation>macOS نام شبکه‌ها را از OFMon پنهان می‌کند.</translation>
    </message>
    <message>
        <source>macOS&apos;s list of networks was not understood.</source>
        <translation>فهرست شبکه‌های macOS فهمیده نشد.</translation>
    </message>
    <message>
        <source>made before the meter&apos;s clock was set, for no device</source>
        <translation>ساخته‌شده پیش از تنظیم ساعت کنتور، برای هیچ دستگاهی</translation>
    </message>
    <message>
        <source>made by ofmon backup</source>
        <translation>ساخته‌شده با ofmon backup</translation>
    </message>
    <message>
        <source>made by ofmon share</source>
        <translation>ساختهٔ ofmon share</translation>
    </message>
    <message>
        <source>make the profile if it isn&apos;t there</source>
        <translation>ساختن نمایه اگر وجود ندارد</translation>
    </message>
    <message>
        <source>make the sums by day anew before</source>
        <translation>پیش از آن جمع‌های روزانه را از نو می‌سازد</translation>
    </message>
    <message>
        <source>margin above and below, in mm (default {default})</source>
        <translation>حاشیهٔ بالا و پایین، به mm (پیش‌فرض {default})</translation>
    </message>
    <message>
        <source>margin at the left and right, in mm (default {default})</source>
        <translation>حاشیهٔ چپ و راست، به mm (پیش‌فرض {default})</translation>
    </message>
    <message>
        <source>memory NOT freed</source>
        <translation>حافظه آزاد نشد</translation>
    </message>
    <message>
        <source>memory freed</source>
        <translation>حافظه آزاد شد</translation>
    </message>
    <message>
        <source>memory kept</source>
        <translation>حافظه نگه داشته شد</translation>
    </message>
    <message>
        <source>merge</source>
        <comment>a step</comment>
        <translation>ادغام</translation>
    </message>
    <message>
        <source>meter</source>
        <translation>کنتور</translation>
    </message>
    <message>
        <source>meters</source>
        <translation>کنتورها</translation>
    </message>
    <message>
        <source>meters that can get newer firmware: ask at the end, update each at its visit, or leave them</source>
        <translation>کنتورهایی که می‌توانند میان‌افزار تازه‌تری بگیرند: پرسیدن در پایان، به‌روزرسانی هر یک در بازدیدش، یا رها کردن آن‌ها</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>names of devices</source>
        <translation>نام دستگاه‌ها</translation>
    </message>
    <message>
        <source>names of devices, or SEM-…</source>
        <translation>نام دستگاه‌ها، یا SEM-…</translation>
    </message>
    <message>
        <source>netsh ended with status {status}.</source>
        <translation>netsh با وضعیت {status} پایان یافت.</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>شبکه‌ها</translation>
    </message>
    <message>
        <source>never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>never collected</source>
        <translation>هرگز جمع‌آوری نشده</translation>
    </message>
    <message>
        <source>never collected here</source>
        <translation>هرگز اینجا جمع‌آوری نشده</translation>
    </message>
    <message>
        <source>never heard here</source>
        <translation>هرگز اینجا شنیده نشده</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جدید</translation>
    </message>
    <message>
        <source>new: not visited yet</source>
        <translation>جدید: هنوز بازدید نشده</translation>
    </message>
    <message>
        <source>new: provision</source>
        <translation>جدید: راه‌اندازی کنید</translation>
    </message>
    <message>
        <source>no ThingsBoard?</source>
        <translation>ThingsBoard نیست؟</translation>
    </message>
    <message>
        <source>no adapter for this system is installed.</source>
        <translation>آداپتوری برای این سیستم نصب نیست.</translation>
    </message>
    <message>
        <source>no clock that could be believed tells the time yet</source>
        <translation>هنوز ساعتی که بتوان به آن اعتماد کرد زمان را نمی‌گوید</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>بدون دستگاه</translation>
    </message>
    <message>
        <source>no figure is a number</source>
        <translation>هیچ رقمی عدد نیست</translation>
    </message>
    <message>
        <source>no meter known here carries its token</source>
        <translation>هیچ کنتور شناخته‌شده‌ای در اینجا توکن آن را ندارد</translation>
    </message>
    <message>
        <source>no reading</source>
        <translation>بدون قرائت</translation>
    </message>
    <message>
        <source>no readings of CT {number} between {begin} and {end}</source>
        <translation>قرائتی از ترانس جریان {number} میان {begin} و {end} نیست</translation>
    </message>
    <message>
        <source>no readings wait to be sent</source>
        <translation>قرائتی در انتظار فرستادن نیست</translation>
    </message>
    <message>
        <source>no readings yet</source>
        <translation>هنوز قرائتی نیست</translation>
    </message>
    <message>
        <source>no server</source>
        <translation>بدون سرور</translation>
    </message>
    <message>
        <source>no server chosen yet; the page Sync asks for one</source>
        <translation>هنوز سروری انتخاب نشده است؛ صفحهٔ همگام‌سازی آن را می‌پرسد</translation>
    </message>
    <message>
        <source>no token known</source>
        <translation>توکنی شناخته نیست</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>none waiting</source>
        <translation>هیچ‌کدام در انتظار نیست</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>هنوز هیچ‌کدام</translation>
    </message>
    <message>
        <source>none: it has no token</source>
        <translation>هیچ‌کدام: توکن ندارد</translation>
    </message>
    <message>
        <source>none: it was never provisioned</source>
        <translation>هیچ‌کدام: هرگز راه‌اندازی نشده است</translation>
    </message>
    <message>
        <source>not all of it worked.</source>
        <translation>همهٔ کار موفق نبود.</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>همراه با آرگومان %s مجاز نیست</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>هنوز پرسیده نشده</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>هنوز آغاز نشده</translation>
    </message>
    <message>
        <source>not corrected</source>
        <translation>تصحیح‌نشده</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>ناتمام</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>به کار نمی‌رود</translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation>جست‌وجو نشده</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>یادداشت نشده</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>reading</comment>
        <translation>فرستاده نشده</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <comment>reading</comment>
        <translation>هنوز فرستاده نشده</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>تنظیم نشده</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>وارد نشده‌اید</translation>
    </message>
    <message>
        <source>not signed in on {server}</source>
        <translation>در {server} وارد نشده‌اید</translation>
    </message>
    <message>
        <source>not signed in: arrival can&apos;t be checked</source>
        <translation>وارد نشده‌اید: رسیدن قابل بررسی نیست</translation>
    </message>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>nothing newer than {version} is kept for it</source>
        <translation>چیزی تازه‌تر از {version} برای آن نگه داشته نشده است</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>گفته نشده</translation>
    </message>
    <message>
        <source>now {voltage:.1f} V · {current:.2f} A · {real:.0f} W · {apparent:.0f} VA</source>
        <translation>اکنون {voltage:.1f} V · {current:.2f} A · {real:.0f} W · {apparent:.0f} VA</translation>
    </message>
    <message>
        <source>number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>of --image</source>
        <translation>نسخهٔ --image</translation>
    </message>
    <message>
        <source>of a device that is not known here</source>
        <translation>از دستگاهی که اینجا شناخته نیست</translation>
    </message>
    <message>
        <source>of any age</source>
        <translation>با هر قدمتی</translation>
    </message>
    <message>
        <source>of dismiss: why they stay here, kept with them</source>
        <translation>برای dismiss: چرا اینجا می‌مانند، همراه آن‌ها نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>of no site</source>
        <translation>از هیچ محلی</translation>
    </message>
    <message>
        <source>of place: the meter has been where it is since then, local time, as 2026-03-14T08:00</source>
        <translation>برای place: کنتور از آن زمان در جای کنونی بوده است، زمان محلی، مانند 2026-03-14T08:00</translation>
    </message>
    <message>
        <source>of the dashboard (default: made from the profile&apos;s name)</source>
        <translation>عنوان داشبورد (پیش‌فرض: ساخته‌شده از نام نمایه)</translation>
    </message>
    <message>
        <source>of the meters (default %(default)s)</source>
        <translation>نمایهٔ کنتورها (پیش‌فرض %(default)s)</translation>
    </message>
    <message>
        <source>of the site</source>
        <translation>نام محل</translation>
    </message>
    <message>
        <source>of {device}</source>
        <translation>از {device}</translation>
    </message>
    <message>
        <source>offline since {time}</source>
        <translation>آفلاین از {time}</translation>
    </message>
    <message>
        <source>ofmon devices and ofmon customer list those that are known.</source>
        <translation>ofmon devices و ofmon customer شناخته‌شده‌ها را فهرست می‌کنند.</translation>
    </message>
    <message>
        <source>ofmon tariff list names those there are.</source>
        <translation>ofmon tariff list نام تعرفه‌های موجود را می‌گوید.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>خوب</translation>
    </message>
    <message>
        <source>older than 2 years</source>
        <translation>قدیمی‌تر از ۲ سال</translation>
    </message>
    <message>
        <source>older than 6 months</source>
        <translation>قدیمی‌تر از ۶ ماه</translation>
    </message>
    <message>
        <source>older than a month</source>
        <translation>قدیمی‌تر از یک ماه</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>قدیمی‌تر از یک سال</translation>
    </message>
    <message>
        <source>on {moment}</source>
        <translation>در {moment}</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>یکی از آرگومان‌های %s لازم است</translation>
    </message>
    <message>
        <source>only lines about this</source>
        <translation>فقط سطرهای دربارهٔ این</translation>
    </message>
    <message>
        <source>only lines about this meter</source>
        <translation>فقط سطرهای دربارهٔ این کنتور</translation>
    </message>
    <message>
        <source>only lines that hold these</source>
        <translation>فقط سطرهایی که این‌ها را دارند</translation>
    </message>
    <message>
        <source>only readings in this state (default: confirmed); may be said again</source>
        <translation>فقط قرائت‌های با این وضعیت (پیش‌فرض: confirmed)؛ می‌توان تکرار کرد</translation>
    </message>
    <message>
        <source>only readings of this meter</source>
        <translation>فقط قرائت‌های این کنتور</translation>
    </message>
    <message>
        <source>only readings that ended so long ago: 90d, 6w, 18m, 2y</source>
        <translation>فقط قرائت‌هایی که این اندازه پیش پایان یافته‌اند: 90d، 6w، 18m، 2y</translation>
    </message>
    <message>
        <source>only say what would be made</source>
        <translation>تنها می‌گوید چه ساخته می‌شد</translation>
    </message>
    <message>
        <source>only that site&apos;s meters, and those of no site</source>
        <translation>تنها کنتورهای آن محل و آن‌هایی که محلی ندارند</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>تنها آنجا</translation>
    </message>
    <message>
        <source>only this meter</source>
        <translation>تنها این کنتور</translation>
    </message>
    <message>
        <source>options</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>or in your own words</source>
        <translation>یا به زبان خودتان</translation>
    </message>
    <message>
        <source>own network</source>
        <translation>شبکهٔ خودی</translation>
    </message>
    <message>
        <source>own, in the keyring</source>
        <translation>خودی، در دسته‌کلید</translation>
    </message>
    <message>
        <source>own, in the settings file</source>
        <translation>خودی، در پروندهٔ تنظیمات</translation>
    </message>
    <message>
        <source>package</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>part of its time only</source>
        <translation>فقط بخشی از زمان آن</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>readings</comment>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>آرگومان‌های جایگاهی</translation>
    </message>
    <message>
        <source>power factor that it shows</source>
        <translation>ضریب توانی که نشان می‌دهد</translation>
    </message>
    <message>
        <source>power losses instead of readings</source>
        <translation>قطع برق‌ها به جای قرائت‌ها</translation>
    </message>
    <message>
        <source>print the result as one JSON document</source>
        <translation>چاپ نتیجه به صورت یک سند JSON</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>نمایه</translation>
    </message>
    <message>
        <source>put all stored readings in, too</source>
        <translation>همهٔ قرائت‌های ذخیره‌شده هم افزوده می‌شود</translation>
    </message>
    <message>
        <source>rate {number}</source>
        <translation>نرخ {number}</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>نرخ‌ها</translation>
    </message>
    <message>
        <source>read</source>
        <comment>a step</comment>
        <translation>خواندن</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>قرائت‌ها</translation>
    </message>
    <message>
        <source>readings begin in it</source>
        <translation>قرائت‌ها در آن آغاز می‌شوند</translation>
    </message>
    <message>
        <source>real power that it shows</source>
        <translation>توان حقیقی که نشان می‌دهد</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>readings</comment>
        <translation>رد شده</translation>
    </message>
    <message>
        <source>report</source>
        <comment>a step</comment>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>restart</source>
        <comment>a step</comment>
        <translation>راه‌اندازی مجدد</translation>
    </message>
    <message>
        <source>right</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>rows of {table} belong to nothing</source>
        <translation>ردیف‌های {table} به چیزی تعلق ندارند</translation>
    </message>
    <message>
        <source>running</source>
        <translation>در حال اجرا</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a step</comment>
        <translation>در حال اجرا</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>نسخهٔ کنونی</translation>
    </message>
    <message>
        <source>runs {version}</source>
        <translation>نسخهٔ {version} را اجرا می‌کند</translation>
    </message>
    <message>
        <source>save a picture of the page and end</source>
        <translation>ذخیرهٔ تصویری از صفحه و پایان</translation>
    </message>
    <message>
        <source>save it as this zip file</source>
        <translation>ذخیره در این فایل zip</translation>
    </message>
    <message>
        <source>save it without asking</source>
        <translation>ذخیره بدون پرسش</translation>
    </message>
    <message>
        <source>say what is new, and change nothing</source>
        <translation>بگوید چه تازه است و چیزی را تغییر ندهد</translation>
    </message>
    <message>
        <source>scan</source>
        <comment>a step</comment>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>در حال جست‌وجو …</translation>
    </message>
    <message>
        <source>see its licence file</source>
        <translation>پروندهٔ پروانه‌اش را ببینید</translation>
    </message>
    <message>
        <source>send</source>
        <comment>a step</comment>
        <translation>فرستادن</translation>
    </message>
    <message>
        <source>send those without a time at the meter&apos;s own</source>
        <translation>بی‌زمان‌ها را با زمان خود کنتور می‌فرستد</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>reading</comment>
        <translation>فرستاده شده</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>readings</comment>
        <translation>فرستاده شده</translation>
    </message>
    <message>
        <source>sent, and read back</source>
        <translation>فرستاده و بازخوانی‌شده</translation>
    </message>
    <message>
        <source>server</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>سرور پرکار است</translation>
    </message>
    <message>
        <source>server: problem</source>
        <translation>سرور: مشکل</translation>
    </message>
    <message>
        <source>set to {moment} {how}</source>
        <translation>تنظیم‌شده روی {moment} {how}</translation>
    </message>
    <message>
        <source>set {how}</source>
        <translation>تنظیم‌شده {how}</translation>
    </message>
    <message>
        <source>set-clock</source>
        <comment>a step</comment>
        <translation>تنظیم ساعت</translation>
    </message>
    <message>
        <source>set-token</source>
        <comment>a step</comment>
        <translation>تنظیم توکن</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>تنظیم</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>show the program&apos;s version number and exit</source>
        <translation>نمایش نسخهٔ برنامه و پایان</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>نمایش این راهنما و پایان</translation>
    </message>
    <message>
        <source>shown, not given.</source>
        <translation>نشان داده شد، داده نشد.</translation>
    </message>
    <message>
        <source>sign-in</source>
        <comment>a step</comment>
        <translation>ورود</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>سیگنال</translation>
    </message>
    <message>
        <source>signed in as {user} on {server}</source>
        <translation>واردشده با نام {user} در {server}</translation>
    </message>
    <message>
        <source>site</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a step</comment>
        <translation>نادیده گرفته شد</translation>
    </message>
    <message>
        <source>sorting …</source>
        <translation>مرتب‌سازی …</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>هنوز در جریان</translation>
    </message>
    <message>
        <source>store</source>
        <comment>a step</comment>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>straight on to what is next</source>
        <translation>یکراست به سراغ بعدی</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>قوی</translation>
    </message>
    <message>
        <source>strong signal</source>
        <translation>سیگنال قوی</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>sums</source>
        <translation>جمع‌ها</translation>
    </message>
    <message>
        <source>take it over without asking</source>
        <translation>وارد کردن بدون پرسش</translation>
    </message>
    <message>
        <source>take the photo of this number away</source>
        <translation>عکس با این شماره را برمی‌دارد</translation>
    </message>
    <message>
        <source>tariff</source>
        <translation>تعرفه</translation>
    </message>
    <message>
        <source>testbed</source>
        <translation>بستر آزمایش</translation>
    </message>
    <message>
        <source>testbed {address}</source>
        <translation>بستر آزمایش {address}</translation>
    </message>
    <message>
        <source>the SHA-256 fingerprint that whoever runs the server says; without it you are asked</source>
        <translation>اثر انگشت SHA-256 که مسئول سرور می‌گوید؛ بدون آن از شما پرسیده می‌شود</translation>
    </message>
    <message>
        <source>the device on the label in this picture</source>
        <translation>دستگاهی که روی برچسب این تصویر است</translation>
    </message>
    <message>
        <source>the device&apos;s name</source>
        <translation>نام دستگاه</translation>
    </message>
    <message>
        <source>the file, by its name a PDF of sheets, or a picture: .pdf, .svg, .png</source>
        <translation>پرونده؛ بنا بر نامش PDF برگه‌ها یا تصویر: .pdf، .svg، .png</translation>
    </message>
    <message>
        <source>the first free label of a sheet that was begun (default {default})</source>
        <translation>نخستین برچسب آزاد برگه‌ای که آغاز شده است (پیش‌فرض {default})</translation>
    </message>
    <message>
        <source>the first {number}</source>
        <translation>{number} مورد نخست</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>این آرگومان‌ها لازم‌اند: %s</translation>
    </message>
    <message>
        <source>the keyring that is chosen can&apos;t be used: {name}</source>
        <translation>دسته‌کلید انتخاب‌شده قابل استفاده نیست: {name}</translation>
    </message>
    <message>
        <source>the load&apos;s current is ahead of its voltage (capacitors)</source>
        <translation>جریان بار جلوتر از ولتاژ آن است (خازن‌ها)</translation>
    </message>
    <message>
        <source>the meter gave a damaged time</source>
        <translation>کنتور زمانی آسیب‌دیده داد</translation>
    </message>
    <message>
        <source>the meter that is replaced, SEM-…</source>
        <translation>کنتوری که جایگزین می‌شود، SEM-…</translation>
    </message>
    <message>
        <source>the meter that replaces it, SEM-…</source>
        <translation>کنتوری که جای آن را می‌گیرد، SEM-…</translation>
    </message>
    <message>
        <source>the meter&apos;s token is not {n} ASCII characters</source>
        <translation>توکن کنتور {n} نویسهٔ ASCII نیست</translation>
    </message>
    <message>
        <source>the new value; factory is the factory&apos;s; a passphrase: - asks for it (or reads it from stdin)</source>
        <translation>مقدار جدید؛ factory مقدار کارخانه است؛ برای گذرواژهٔ وای‌فای: - آن را می‌پرسد (یا از stdin می‌خواند)</translation>
    </message>
    <message>
        <source>the newest {number}</source>
        <translation>{number} مورد تازه‌تر</translation>
    </message>
    <message>
        <source>the old one can&apos;t be collected any more; WHY is kept</source>
        <translation>کنتور قدیمی دیگر قابل جمع‌آوری نیست؛ WHY نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>the paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>the plain file {path}</source>
        <translation>پروندهٔ ساده {path}</translation>
    </message>
    <message>
        <source>the readings end in a torn one</source>
        <translation>قرائت‌ها با قرائتی ناقص پایان می‌یابند</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>همان</translation>
    </message>
    <message>
        <source>the server refused it</source>
        <translation>سرور آن را رد کرد</translation>
    </message>
    <message>
        <source>the site; then SEM-… or devices</source>
        <translation>محل؛ سپس SEM-… یا دستگاه‌ها</translation>
    </message>
    <message>
        <source>the standing charge</source>
        <translation>هزینهٔ ثابت</translation>
    </message>
    <message>
        <source>the system&apos;s keyring ({name})</source>
        <translation>دسته‌کلید سیستم ({name})</translation>
    </message>
    <message>
        <source>the tariff</source>
        <translation>تعرفه</translation>
    </message>
    <message>
        <source>the tariff&apos;s file</source>
        <translation>پروندهٔ تعرفه</translation>
    </message>
    <message>
        <source>the tariff&apos;s name</source>
        <translation>نام تعرفه</translation>
    </message>
    <message>
        <source>the testbed ended without a word.</source>
        <translation>بستر آزمایش بی‌هیچ پیامی پایان یافت.</translation>
    </message>
    <message>
        <source>their device profile (default {default})</source>
        <translation>نمایهٔ دستگاه آن‌ها (پیش‌فرض {default})</translation>
    </message>
    <message>
        <source>these are no counts of samples: {why}</source>
        <translation>این‌ها شمار نمونه‌ها نیستند: {why}</translation>
    </message>
    <message>
        <source>these are no live figures: {why}</source>
        <translation>این‌ها مقدارهای لحظه‌ای نیستند: {why}</translation>
    </message>
    <message>
        <source>they are expected at no site: name only them</source>
        <translation>در هیچ محلی مورد انتظار نیستند: تنها نامشان را بدهید</translation>
    </message>
    <message>
        <source>this computer has no keyring</source>
        <translation>این رایانه دسته‌کلید ندارد</translation>
    </message>
    <message>
        <source>this computer&apos;s clock can&apos;t be believed</source>
        <translation>به ساعت این رایانه نمی‌توان اعتماد کرد</translation>
    </message>
    <message>
        <source>this customer&apos;s devices</source>
        <translation>دستگاه‌های این مشتری</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>این دستگاه</translation>
    </message>
    <message>
        <source>this is no configuration of a meter: {why}</source>
        <translation>این پیکربندی کنتور نیست: {why}</translation>
    </message>
    <message>
        <source>this is the named meter, though it seems to be another one</source>
        <translation>این همان کنتور نام‌برده است، هرچند کنتور دیگری به نظر می‌رسد</translation>
    </message>
    <message>
        <source>this meter has always been for its present device, whatever tokens it had</source>
        <translation>این کنتور همیشه برای دستگاه کنونی‌اش بوده است، هر توکنی که داشته</translation>
    </message>
    <message>
        <source>this one, e.g. {example}</source>
        <translation>این یکی، برای نمونه {example}</translation>
    </message>
    <message>
        <source>this run&apos;s memory only ({why})</source>
        <translation>تنها حافظهٔ این اجرا ({why})</translation>
    </message>
    <message>
        <source>this site&apos;s devices</source>
        <translation>دستگاه‌های این محل</translation>
    </message>
    <message>
        <source>those held for this reason</source>
        <translation>نگه‌داشته‌شده‌ها به این دلیل</translation>
    </message>
    <message>
        <source>those of this meter</source>
        <translation>از آنِ این کنتور</translation>
    </message>
    <message>
        <source>those with these numbers</source>
        <translation>آن‌ها که این شماره‌ها را دارند</translation>
    </message>
    <message>
        <source>time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>time estimated</source>
        <translation>زمان برآوردی</translation>
    </message>
    <message>
        <source>time known</source>
        <translation>زمان معلوم</translation>
    </message>
    <message>
        <source>time {number} of a band</source>
        <translation>زمان {number} از بازه</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the first and the last day</comment>
        <translation>تا</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>under 0.01%</source>
        <translation>زیر 0.01%</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>زیر ۱ %</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>آرگومان‌های ناشناخته: %s</translation>
    </message>
    <message>
        <source>until the next prices</source>
        <translation>تا قیمت‌های بعدی</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>تا {last}</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>به‌روز</translation>
    </message>
    <message>
        <source>upload</source>
        <comment>a step</comment>
        <translation>بارگذاری</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>کاربرد: </translation>
    </message>
    <message>
        <source>use what is there, also if that is nothing</source>
        <translation>استفاده از آنچه آنجا هست، حتی اگر چیزی نباشد</translation>
    </message>
    <message>
        <source>user name, an e-mail address</source>
        <translation>نام کاربری، نشانی ایمیل</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>اعتبار</translation>
    </message>
    <message>
        <source>value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>verify</source>
        <comment>a step</comment>
        <translation>وارسی</translation>
    </message>
    <message>
        <source>very weak</source>
        <translation>بسیار ضعیف</translation>
    </message>
    <message>
        <source>very weak signal</source>
        <translation>سیگنال بسیار ضعیف</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>بازدیدشده</translation>
    </message>
    <message>
        <source>voltage beyond the range ({share} of the time)</source>
        <translation>ولتاژ بیرون از محدوده ({share} از زمان)</translation>
    </message>
    <message>
        <source>voltage that it shows</source>
        <translation>ولتاژی که نشان می‌دهد</translation>
    </message>
    <message>
        <source>was never set</source>
        <translation>هرگز تنظیم نشده بود</translation>
    </message>
    <message>
        <source>was never set; set {how}</source>
        <translation>هرگز تنظیم نشده بود؛ تنظیم شد {how}</translation>
    </message>
    <message>
        <source>was up to {span} behind; not set</source>
        <translation>تا {span} عقب بود؛ تنظیم نشد</translation>
    </message>
    <message>
        <source>was up to {span} behind; set {how}</source>
        <translation>تا {span} عقب بود؛ تنظیم شد {how}</translation>
    </message>
    <message>
        <source>way: {way}</source>
        <translation>روش: {way}</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>ضعیف</translation>
    </message>
    <message>
        <source>weak signal</source>
        <translation>سیگنال ضعیف</translation>
    </message>
    <message>
        <source>what</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>what else there is to know; empty takes it away</source>
        <translation>آنچه دیگر باید دانست؛ خالی آن را برمی‌دارد</translation>
    </message>
    <message>
        <source>what else to know</source>
        <translation>آنچه دیگر باید دانست</translation>
    </message>
    <message>
        <source>what people call it</source>
        <translation>نامی که مردم به آن می‌دهند</translation>
    </message>
    <message>
        <source>where it hangs; empty takes it away</source>
        <translation>جایی که نصب است؛ خالی آن را برمی‌دارد</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>جای آن</translation>
    </message>
    <message>
        <source>where it is to be from now on</source>
        <translation>جایی که از این پس باید باشد</translation>
    </message>
    <message>
        <source>which (default: all)</source>
        <translation>کدام (پیش‌فرض: همه)</translation>
    </message>
    <message>
        <source>whose it is; &quot;&quot; for nobody&apos;s</source>
        <translation>از آنِ کیست؛ &quot;&quot; برای هیچ‌کس</translation>
    </message>
    <message>
        <source>why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>wiring=three-phase, mains_hz=60, v1.volts_per_volt=352, ct2.phase_deg=1.5, …</source>
        <translation>wiring=three-phase, mains_hz=60, v1.volts_per_volt=352, ct2.phase_deg=1.5, …</translation>
    </message>
    <message>
        <source>wiring={value}: {value!r} is none of {known}</source>
        <translation>wiring={value}: {value!r} هیچ‌یک از {known} نیست</translation>
    </message>
    <message>
        <source>with --check: first day, e.g. 2026-01-31</source>
        <translation>با --check: نخستین روز، برای نمونه 2026-01-31</translation>
    </message>
    <message>
        <source>with --check: last day</source>
        <translation>با --check: آخرین روز</translation>
    </message>
    <message>
        <source>with --check: only this meter</source>
        <translation>با --check: تنها این کنتور</translation>
    </message>
    <message>
        <source>with an access token: the device&apos;s profile, where the server can&apos;t be asked</source>
        <translation>با توکن دسترسی: نمایهٔ دستگاه، جایی که از سرور نمی‌توان پرسید</translation>
    </message>
    <message>
        <source>write the list to a file</source>
        <translation>نوشتن فهرست در پرونده</translation>
    </message>
    <message>
        <source>write them to a CSV file</source>
        <translation>نوشتن آن‌ها در فایل CSV</translation>
    </message>
    <message>
        <source>y</source>
        <comment>yes in a letter</comment>
        <translation>ب</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>typed to agree</comment>
        <translation>بله</translation>
    </message>
    <message>
        <source>{about} · {signal}</source>
        <translation>{about} · {signal}</translation>
    </message>
    <message>
        <source>{address!r} is no address of a meter.</source>
        <translation>{address!r} نشانی کنتور نیست.</translation>
    </message>
    <message>
        <source>{address!r} is no address of a testbed.</source>
        <translation>{address!r} نشانی بستر آزمایش نیست.</translation>
    </message>
    <message>
        <source>{age} is no age.</source>
        <translation>{age} قدمت نیست.</translation>
    </message>
    <message>
        <source>{ago} by {computer}</source>
        <translation>{ago} با {computer}</translation>
    </message>
    <message>
        <source>{amount} ({least} to {most})</source>
        <translation>{amount} ({least} تا {most})</translation>
    </message>
    <message>
        <source>{amount} {currency}</source>
        <translation>{amount} {currency}</translation>
    </message>
    <message>
        <source>{amount} {currency} ({least} to {most})</source>
        <translation>{amount} {currency} ({least} تا {most})</translation>
    </message>
    <message>
        <source>{band}: {price} for 1 kWh at all other times</source>
        <translation>{band}: {price} برای ۱ kWh در همهٔ زمان‌های دیگر</translation>
    </message>
    <message>
        <source>{band}: {price} for 1 kWh, {times}</source>
        <translation>{band}: {price} برای ۱ kWh، {times}</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} تا {end}</translation>
    </message>
    <message>
        <source>{change!r} is no change like ct1.phase_deg=1.5</source>
        <translation>{change!r} تغییری مانند ct1.phase_deg=1.5 نیست</translation>
    </message>
    <message>
        <source>{code!r} is no currency.</source>
        <translation>{code!r} واحد پول نیست.</translation>
    </message>
    <message numerus="yes">
        <source>{collected} of %n meter(s) collected, {readings}.</source>
        <translation>
            <numerusform>{collected} از %n کنتور جمع‌آوری شد، {readings}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{collected} of %n meter(s) collected.</source>
        <translation>
            <numerusform>{collected} از %n کنتور جمع‌آوری شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{collected} of {expected} collected</source>
        <translation>{collected} از {expected} جمع‌آوری شد</translation>
    </message>
    <message numerus="yes">
        <source>{collected} of {expected} collected, %n (needs|need) attention</source>
        <translation>
            <numerusform>{collected} از {expected} جمع‌آوری شد، %n مورد نیازمند توجه است</numerusform>
        </translation>
    </message>
    <message>
        <source>{collected} of {expected} collected, {away} not heard</source>
        <translation>{collected} از {expected} جمع‌آوری شد، {away} شنیده نشد</translation>
    </message>
    <message numerus="yes">
        <source>{collected} of {expected} collected, {away} not heard, %n (needs|need) attention</source>
        <translation>
            <numerusform>{collected} از {expected} جمع‌آوری شد، {away} شنیده نشد، %n مورد نیازمند توجه است</numerusform>
        </translation>
    </message>
    <message>
        <source>{columns} x {rows}, {width:.1f} x {height:.1f} mm</source>
        <translation>{columns} × {rows}، {width:.1f} × {height:.1f} میلی‌متر</translation>
    </message>
    <message>
        <source>{columns} x {rows}, {width:.1f} x {height:.1f} mm, Letter</source>
        <translation>{columns} × {rows}، {width:.1f} × {height:.1f} میلی‌متر، Letter</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}: {text}</translation>
    </message>
    <message>
        <source>{come} came to {name!r}, {go} left it.</source>
        <translation>{come} کنتور به {name!r} آمد، {go} کنتور از آن رفت.</translation>
    </message>
    <message>
        <source>{copied} of {all} readings were copied</source>
        <translation>{copied} از {all} قرائت رونوشت شد</translation>
    </message>
    <message>
        <source>{cost}; of some devices there is no tariff</source>
        <translation>{cost}؛ برای بعضی دستگاه‌ها تعرفه‌ای نیست</translation>
    </message>
    <message>
        <source>{counted}.</source>
        <translation>{counted}.</translation>
    </message>
    <message numerus="yes">
        <source>{counted}; %n of no site.</source>
        <translation>
            <numerusform>{counted}؛ %n مورد از هیچ محلی.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {reason}</source>
        <translation>{count}: {reason}</translation>
    </message>
    <message>
        <source>{day!r} is no day.</source>
        <translation>{day!r} روز نیست.</translation>
    </message>
    <message>
        <source>{days} {first} to {last}</source>
        <translation>{days} {first} تا {last}</translation>
    </message>
    <message>
        <source>{days}: {energy} by day</source>
        <translation>{days}: {energy} به تفکیک روز</translation>
    </message>
    <message>
        <source>{days}: {energy} by hour</source>
        <translation>{days}: {energy} به تفکیک ساعت</translation>
    </message>
    <message>
        <source>{day}, {first} to {last}: {power}</source>
        <translation>{day}، {first} تا {last}: {power}</translation>
    </message>
    <message>
        <source>{device} has no customer now.</source>
        <translation>{device} اکنون مشتری ندارد.</translation>
    </message>
    <message>
        <source>{device} is no customer&apos;s now.</source>
        <translation>{device} اکنون از آنِ هیچ مشتری نیست.</translation>
    </message>
    <message>
        <source>{device} is {customer}&apos;s now.</source>
        <translation>{device} اکنون از آنِ {customer} است.</translation>
    </message>
    <message>
        <source>{device} since {time}</source>
        <translation>{device} از {time}</translation>
    </message>
    <message>
        <source>{device} until {meter} took its place</source>
        <translation>{device} تا آن‌که {meter} جایش را گرفت</translation>
    </message>
    <message>
        <source>{device} was not made: {why}</source>
        <translation>{device} ساخته نشد: {why}</translation>
    </message>
    <message>
        <source>{device}, CT {number}</source>
        <translation>{device}، ترانس جریان {number}</translation>
    </message>
    <message>
        <source>{device}: carried by {meters}</source>
        <translation>{device}: کنتور دارنده {meters}</translation>
    </message>
    <message>
        <source>{device}: the customer is {name} now.</source>
        <translation>{device}: اکنون مشتری {name} است.</translation>
    </message>
    <message>
        <source>{device}: {doing}</source>
        <translation>{device}: {doing}</translation>
    </message>
    <message>
        <source>{device}: {figures}</source>
        <translation>{device}: {figures}</translation>
    </message>
    <message>
        <source>{device}: {meters}</source>
        <translation>{device}: {meters}</translation>
    </message>
    <message numerus="yes">
        <source>{device}: {span}, %n reading(s), {energy}</source>
        <translation>
            <numerusform>{device}: {span}، %n قرائت، {energy}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n byte(s)</source>
        <translation>
            <numerusform>{done} از %n بایت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n device(s)</source>
        <translation>
            <numerusform>{done} از %n دستگاه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n meter(s)</source>
        <translation>
            <numerusform>{done} از %n کنتور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n meter(s) collected: {brought}.</source>
        <translation>
            <numerusform>{done} از %n کنتور جمع‌آوری شد: {brought}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n reading(s)</source>
        <translation>
            <numerusform>{done} از %n قرائت</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} از {total}</translation>
    </message>
    <message>
        <source>{energy:.1f} kWh</source>
        <translation>{energy:.1f} kWh</translation>
    </message>
    <message>
        <source>{energy:.2f} kWh</source>
        <translation>{energy:.2f} kWh</translation>
    </message>
    <message>
        <source>{energy:.2f} kWh may be elsewhere</source>
        <translation>{energy:.2f} kWh شاید جای دیگری باشد</translation>
    </message>
    <message>
        <source>{energy:.2f} kWh of it may belong to another bar</source>
        <translation>{energy:.2f} kWh از آن شاید به ستون دیگری تعلق داشته باشد</translation>
    </message>
    <message>
        <source>{energy} by device, {period}; {hours} hours</source>
        <translation>{energy} بر حسب دستگاه، {period}؛ {hours} ساعت</translation>
    </message>
    <message>
        <source>{energy} kWh</source>
        <translation>{energy} kWh</translation>
    </message>
    <message>
        <source>{energy} kWh ({least} to {most})</source>
        <translation>{energy} kWh ({least} تا {most})</translation>
    </message>
    <message>
        <source>{energy} kWh were used when this tariff had no price: they are in no amount.</source>
        <translation>{energy} kWh زمانی مصرف شد که این تعرفه بهایی نداشت: در هیچ مبلغی نیست.</translation>
    </message>
    <message>
        <source>{energy}, {share:.1f} %</source>
        <translation>{energy}، {share:.1f} %</translation>
    </message>
    <message>
        <source>{figure} {left}</source>
        <translation>{figure} {left}</translation>
    </message>
    <message>
        <source>{figure} {unit}</source>
        <translation>{figure} {unit}</translation>
    </message>
    <message>
        <source>{figure} …</source>
        <translation>{figure} …</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}.</source>
        <translation>{file} را نمی‌توان خواند: {why}.</translation>
    </message>
    <message>
        <source>{file} is damaged, or was cut short.</source>
        <translation>{file} آسیب دیده یا بریده شده است.</translation>
    </message>
    <message>
        <source>{file} is no exchange file of OFMon.</source>
        <translation>{file} فایل تبادل OFMon نیست.</translation>
    </message>
    <message>
        <source>{file} was made by a newer OFMon.</source>
        <translation>{file} را OFMon جدیدتری ساخته است.</translation>
    </message>
    <message>
        <source>{fingerprint} (SHA-256)</source>
        <translation>{fingerprint} (SHA-256)</translation>
    </message>
    <message>
        <source>{firmware} came with {some} of {all} bytes.</source>
        <translation>از {firmware} تنها {some} از {all} بایت رسید.</translation>
    </message>
    <message numerus="yes">
        <source>{firmware}, %n byte(s)</source>
        <translation>
            <numerusform>{firmware}، %n بایت</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}؛ {second}</translation>
    </message>
    <message>
        <source>{folder} can be written; {free:.1f} GB are free.</source>
        <translation>{folder} نوشتنی است؛ {free:.1f} GB آزاد است.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds %n reading(s) already.</source>
        <translation>
            <numerusform>{folder} از پیش %n قرائت دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds %n reading(s).</source>
        <translation>
            <numerusform>{folder} %n قرائت دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds %n reading(s). Work with (it|those)?</source>
        <translation>
            <numerusform>{folder} %n قرائت دارد. با آن کار می‌کنید؟</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} holds no data of OFMon.</source>
        <translation>{folder} داده‌ای از OFMon ندارد.</translation>
    </message>
    <message>
        <source>{folder} holds no data of OFMon. Copy yours there?</source>
        <translation>{folder} داده‌ای از OFMon ندارد. داده‌های شما آنجا رونوشت شود؟</translation>
    </message>
    <message>
        <source>{folder} is no folder.</source>
        <translation>{folder} پوشه نیست.</translation>
    </message>
    <message>
        <source>{folder} is the data folder already.</source>
        <translation>{folder} از پیش پوشهٔ داده است.</translation>
    </message>
    <message>
        <source>{found}, {marked} marked</source>
        <translation>{found}، {marked} علامت‌خورده</translation>
    </message>
    <message numerus="yes">
        <source>{given} of %n meter(s) updated.</source>
        <translation>
            <numerusform>{given} از %n کنتور به‌روز شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host!r} is no name of a host</source>
        <translation>{host!r} نام میزبان نیست</translation>
    </message>
    <message>
        <source>{host} is no IP address</source>
        <translation>{host} نشانی IP نیست</translation>
    </message>
    <message>
        <source>{hours:.1f} h</source>
        <translation>{hours:.1f} ساعت</translation>
    </message>
    <message>
        <source>{hours} at {power:.2f} kW or more</source>
        <translation>{hours} با {power:.2f} kW یا بیشتر</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ساعت و {minutes} دقیقه</translation>
    </message>
    <message numerus="yes">
        <source>{hours} of %n hour(s)</source>
        <translation>
            <numerusform>{hours} از %n ساعت</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} of {due} hours</source>
        <translation>{hours} از {due} ساعت</translation>
    </message>
    <message>
        <source>{hours} without a reading, in {gaps}, and the meter logged no power loss that would explain it.</source>
        <translation>{hours} بدون قرائت، در {gaps}، و کنتور قطع برقی ثبت نکرده است که آن را توضیح دهد.</translation>
    </message>
    <message numerus="yes">
        <source>{hours} without a reading, in {gaps}; the meter logged %n power loss(es).</source>
        <translation>
            <numerusform>{hours} بدون قرائت، در {gaps}؛ کنتور %n قطع برق ثبت کرده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>{how}, had lost its time</source>
        <translation>{how}، زمانش را از دست داده بود</translation>
    </message>
    <message>
        <source>{how}, was never set</source>
        <translation>{how}، هرگز تنظیم نشده بود</translation>
    </message>
    <message>
        <source>{how}, was {hours:.1f} h behind at most</source>
        <translation>{how}، حداکثر {hours:.1f} h عقب بود</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} ساعت</translation>
    </message>
    <message>
        <source>{h} h ago</source>
        <translation>{h} ساعت پیش</translation>
    </message>
    <message>
        <source>{h} h {min} min</source>
        <translation>{h} ساعت و {min} دقیقه</translation>
    </message>
    <message>
        <source>{image} can&apos;t be read: {strerror}.</source>
        <translation>{image} خوانده نمی‌شود: {strerror}.</translation>
    </message>
    <message>
        <source>{input}: {value}</source>
        <translation>{input}: {value}</translation>
    </message>
    <message>
        <source>{job} is done.</source>
        <translation>{job}: انجام شد.</translation>
    </message>
    <message>
        <source>{job} is still running.</source>
        <translation>{job} هنوز در حال اجراست.</translation>
    </message>
    <message>
        <source>{job} was cancelled.</source>
        <translation>{job} لغو شد.</translation>
    </message>
    <message>
        <source>{job}: cancelled.</source>
        <translation>{job}: لغو شد.</translation>
    </message>
    <message>
        <source>{job}: {doing}</source>
        <translation>{job}: {doing}</translation>
    </message>
    <message>
        <source>{job}: {outcome}</source>
        <translation>{job}: {outcome}</translation>
    </message>
    <message>
        <source>{kwh:.2f} kWh</source>
        <translation>{kwh:.2f} kWh</translation>
    </message>
    <message>
        <source>{kwh:.2f} kWh, {begin} to {end}</source>
        <translation>{kwh:.2f} kWh، {begin} تا {end}</translation>
    </message>
    <message>
        <source>{kwh:.2f} kWh, {time}</source>
        <translation>{kwh:.2f} kWh، {time}</translation>
    </message>
    <message>
        <source>{language!r} can&apos;t be spoken: Qt is missing. English is spoken instead.</source>
        <translation>زبان {language!r} قابل استفاده نیست: Qt نیست. به جای آن انگلیسی به کار می‌رود.</translation>
    </message>
    <message>
        <source>{language} can&apos;t be spoken: the file {file} is missing or damaged.</source>
        <translation>زبان {language} قابل استفاده نیست: پروندهٔ {file} نیست یا آسیب دیده است.</translation>
    </message>
    <message>
        <source>{member!r} stands twice in one object.</source>
        <translation>{member!r} در یک شیء دو بار آمده است.</translation>
    </message>
    <message>
        <source>{meter} already carries another device&apos;s token.</source>
        <translation>{meter} از پیش توکن دستگاه دیگری دارد.</translation>
    </message>
    <message>
        <source>{meter} can&apos;t take its own place.</source>
        <translation>{meter} نمی‌تواند جای خودش را بگیرد.</translation>
    </message>
    <message>
        <source>{meter} carries the device {device!r}.</source>
        <translation>{meter} دستگاه {device!r} را دارد.</translation>
    </message>
    <message>
        <source>{meter} carries the token.</source>
        <translation>{meter} توکن را دارد.</translation>
    </message>
    <message>
        <source>{meter} did not come back after the update.</source>
        <translation>{meter} پس از به‌روزرسانی برنگشت.</translation>
    </message>
    <message>
        <source>{meter} did not keep the token it was given.</source>
        <translation>{meter} توکنی را که به آن داده شد نگه نداشت.</translation>
    </message>
    <message>
        <source>{meter} gave different readings when it was read again.</source>
        <translation>{meter} هنگام خواندن دوباره قرائت‌های دیگری داد.</translation>
    </message>
    <message>
        <source>{meter} goes off the lists, and its place, notes and photos are deleted. What it measured stays.</source>
        <translation>{meter} از فهرست‌ها برداشته می‌شود و جا، یادداشت‌ها و عکس‌هایش پاک می‌شوند. آنچه اندازه گرفته می‌ماند.</translation>
    </message>
    <message>
        <source>{meter} had taken its device over.</source>
        <translation>{meter} دستگاه آن را به عهده گرفته بود.</translation>
    </message>
    <message>
        <source>{meter} has no photo {number}.</source>
        <translation>{meter} عکس {number} ندارد.</translation>
    </message>
    <message>
        <source>{meter} has no token.</source>
        <translation>{meter} توکن ندارد.</translation>
    </message>
    <message>
        <source>{meter} has no token: there is no device to hand on.</source>
        <translation>{meter} توکن ندارد: دستگاهی برای واگذاری نیست.</translation>
    </message>
    <message>
        <source>{meter} has no transformer {number} in use.</source>
        <translation>{meter} ترانس {number} در حال کار ندارد.</translation>
    </message>
    <message>
        <source>{meter} has {energy:.2f} kWh ({state}) for this hour of its device.</source>
        <translation>{meter} برای این ساعت از دستگاهش {energy:.2f} kWh ({state}) دارد.</translation>
    </message>
    <message>
        <source>{meter} has {energy:.2f} kWh ({state}), perhaps for this hour of its device.</source>
        <translation>{meter} شاید برای این ساعت از دستگاهش {energy:.2f} kWh ({state}) دارد.</translation>
    </message>
    <message>
        <source>{meter} has {most} photos already.</source>
        <translation>{meter} از پیش {most} عکس دارد.</translation>
    </message>
    <message numerus="yes">
        <source>{meter} holds %n reading(s) of the device whose token it carries.</source>
        <translation>
            <numerusform>{meter} %n قرائت از دستگاهی دارد که توکنش را دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{meter} holds %n reading(s) that (is|are) not stored here. You said {count}.</source>
        <translation>
            <numerusform>{meter} %n قرائت دارد که اینجا ذخیره نشده است. شما گفتید {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{meter} is expected at {site} from now on.</source>
        <translation>{meter} از این پس در {site} مورد انتظار است.</translation>
    </message>
    <message>
        <source>{meter} is forgotten only when its name is typed.</source>
        <translation>{meter} تنها با نوشتن نامش فراموش می‌شود.</translation>
    </message>
    <message>
        <source>{meter} is forgotten. What it measured stays its devices&apos;.</source>
        <translation>{meter} فراموش شد. آنچه اندازه گرفته از آنِ دستگاه‌هایش می‌ماند.</translation>
    </message>
    <message>
        <source>{meter} is {device} now.</source>
        <translation>{meter} اکنون {device} است.</translation>
    </message>
    <message>
        <source>{meter} isn&apos;t heard any more, and was collected just now.</source>
        <translation>{meter} دیگر شنیده نمی‌شود و همین اکنون جمع‌آوری شده است.</translation>
    </message>
    <message numerus="yes">
        <source>{meter} lost power %n time(s) since it was collected: with its clock set, the times of its readings could not be corrected any more.</source>
        <translation>
            <numerusform>{meter} از زمان جمع‌آوری‌اش %n بار برق را از دست داد: چون ساعتش تنظیم شد، زمان قرائت‌هایش دیگر قابل تصحیح نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>{meter} runs {old} and can get {new}.</source>
        <translation>{meter} {old} را اجرا می‌کند و می‌تواند {new} را بگیرد.</translation>
    </message>
    <message>
        <source>{meter} runs {running} after the update, not {new}: the new firmware did not hold, and the meter went back.</source>
        <translation>{meter} پس از به‌روزرسانی {running} را اجرا می‌کند، نه {new}: میان‌افزار جدید نماند و کنتور به عقب بازگشت.</translation>
    </message>
    <message>
        <source>{meter} took over the device of this token {ago}, and this meter still measures: what it made since then is held here, not sent. Switch it off, or give it a device of its own.</source>
        <translation>{meter} دستگاه این توکن را {ago} به عهده گرفت و این کنتور هنوز اندازه می‌گیرد: آنچه از آن پس ساخته اینجا نگه داشته می‌شود و فرستاده نمی‌شود. آن را خاموش کنید، یا دستگاه جداگانه‌ای به آن بدهید.</translation>
    </message>
    <message>
        <source>{meter} took over the device {device!r} {ago}, and this meter still measures: what it made since then is held here, not sent. Switch it off, or give it a device of its own.</source>
        <translation>{meter} دستگاه {device!r} را {ago} به عهده گرفت و این کنتور هنوز اندازه می‌گیرد: آنچه از آن پس ساخته اینجا نگه داشته می‌شود و فرستاده نمی‌شود. آن را خاموش کنید، یا دستگاه جداگانه‌ای به آن بدهید.</translation>
    </message>
    <message>
        <source>{meter} was calibrated again by somebody else.</source>
        <translation>شخص دیگری {meter} را دوباره کالیبره کرد.</translation>
    </message>
    <message>
        <source>{meter} was given no calibration from this computer.</source>
        <translation>به {meter} از این رایانه کالیبراسیونی داده نشده است.</translation>
    </message>
    <message>
        <source>{meter} was not freed ({why}): what it holds belongs to the device whose token it carries, so it keeps that token.</source>
        <translation>{meter} آزاد نشد ({why}): آنچه دارد از آنِ دستگاهی است که توکنش را دارد، پس آن توکن را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>{meter} · {change}</source>
        <translation>{meter} · {change}</translation>
    </message>
    <message>
        <source>{meter}, at {site}</source>
        <translation>{meter}، در {site}</translation>
    </message>
    <message>
        <source>{meter}, before</source>
        <translation>{meter}، پیش‌تر</translation>
    </message>
    <message numerus="yes">
        <source>{meter}, before: %n reading(s)</source>
        <translation>
            <numerusform>{meter}، پیش‌تر: %n قرائت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{meter}, forgotten: %n reading(s)</source>
        <translation>
            <numerusform>{meter}، فراموش‌شده: %n قرائت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{meter}, now: %n reading(s)</source>
        <translation>
            <numerusform>{meter}، اکنون: %n قرائت</numerusform>
        </translation>
    </message>
    <message>
        <source>{meter}. Go nearer, or check that it has power.</source>
        <translation>{meter}. نزدیک‌تر بروید، یا ببینید که برق دارد.</translation>
    </message>
    <message numerus="yes">
        <source>{meter}: %n reading(s) of its present device, too.</source>
        <translation>
            <numerusform>{meter}: %n قرائت هم از دستگاه کنونی‌اش.</numerusform>
        </translation>
    </message>
    <message>
        <source>{meter}: carries {device}</source>
        <translation>{meter}: دستگاه {device} را دارد</translation>
    </message>
    <message>
        <source>{meter}: clock set to {time} {how}.</source>
        <translation>{meter}: ساعت روی {time} تنظیم شد {how}.</translation>
    </message>
    <message>
        <source>{meter}: failed</source>
        <translation>{meter}: ناموفق</translation>
    </message>
    <message>
        <source>{meter}: firmware {old} → {new}</source>
        <translation>{meter}: میان‌افزار {old} → {new}</translation>
    </message>
    <message>
        <source>{meter}: firmware {version}</source>
        <translation>{meter}: میان‌افزار {version}</translation>
    </message>
    <message numerus="yes">
        <source>{meter}: memory erased; %n reading(s) lost.</source>
        <translation>
            <numerusform>{meter}: حافظه پاک شد؛ %n قرائت از دست رفت.</numerusform>
        </translation>
    </message>
    <message>
        <source>{meter}: nothing is other than before.</source>
        <translation>{meter}: چیزی با پیش تفاوت ندارد.</translation>
    </message>
    <message>
        <source>{meter}: nothing newer than {version} is kept for it</source>
        <translation>{meter}: چیزی تازه‌تر از {version} برای آن نگه داشته نشده است</translation>
    </message>
    <message>
        <source>{meter}: runs {version} already: nothing was sent</source>
        <translation>{meter}: از پیش {version} را اجرا می‌کند: چیزی فرستاده نشد</translation>
    </message>
    <message>
        <source>{meter}: update failed</source>
        <translation>{meter}: به‌روزرسانی ناموفق بود</translation>
    </message>
    <message>
        <source>{meter}: {before} → {now}</source>
        <translation>{meter}: {before} → {now}</translation>
    </message>
    <message>
        <source>{meter}: {brought}</source>
        <translation>{meter}: {brought}</translation>
    </message>
    <message>
        <source>{meter}: {doing}</source>
        <translation>{meter}: {doing}</translation>
    </message>
    <message>
        <source>{meter}: {outcome}</source>
        <translation>{meter}: {outcome}</translation>
    </message>
    <message>
        <source>{meter}: {why}</source>
        <translation>{meter}: {why}</translation>
    </message>
    <message>
        <source>{minutes:.0f} min</source>
        <translation>{minutes:.0f} دقیقه</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} دقیقه</translation>
    </message>
    <message>
        <source>{min} min</source>
        <translation>{min} دقیقه</translation>
    </message>
    <message>
        <source>{min} min ago</source>
        <translation>{min} دقیقه پیش</translation>
    </message>
    <message numerus="yes">
        <source>{missing} of %n reading(s) missing</source>
        <translation>
            <numerusform>{missing} از %n قرائت نیست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{moment}: %n reading(s) of {meter} deleted here, {energy:.2f} kWh from {first} to {last}.</source>
        <translation>
            <numerusform>{moment}: %n قرائت از {meter} اینجا پاک شد، {energy:.2f} kWh از {first} تا {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{moment}: %n reading(s) of {meter} without a time deleted here.</source>
        <translation>
            <numerusform>{moment}: %n قرائت بدون زمان از {meter} اینجا پاک شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} ماه</translation>
    </message>
    <message>
        <source>{name!r} can&apos;t be a name. {problem}</source>
        <translation>{name!r} نمی‌تواند نام باشد. {problem}</translation>
    </message>
    <message>
        <source>{name!r} is no way to reach meters: {known}.</source>
        <translation>{name!r} روش دسترسی به کنتورها نیست: {known}.</translation>
    </message>
    <message numerus="yes">
        <source>{name!r} leaves the list, and its %n meter(s) (is|are) expected nowhere. Readings, meters and devices stay as they are, and the site can be brought back.</source>
        <translation>
            <numerusform>{name!r} از فهرست می‌رود و %n کنتور آن دیگر در هیچ جا مورد انتظار نیست. قرائت‌ها، کنتورها و دستگاه‌ها همان‌طور که هستند می‌مانند و محل را می‌توان بازگرداند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} و %n مورد دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} from {first} to {last}: %n reading(s), {energy:.2f} kWh</source>
        <translation>
            <numerusform>{name} از {first} تا {last}: %n قرائت، {energy:.2f} kWh</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} holds for {whom} now.</source>
        <translation>{name} اکنون برای {whom} برقرار است.</translation>
    </message>
    <message>
        <source>{name} is larger than a meter&apos;s slot ({image_bytes_max} bytes).</source>
        <translation>{name} از جایگاه کنتور بزرگ‌تر است ({image_bytes_max} بایت).</translation>
    </message>
    <message numerus="yes">
        <source>{name} since {first}: %n reading(s), {energy:.2f} kWh</source>
        <translation>
            <numerusform>{name} از {first}: %n قرائت، {energy:.2f} kWh</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} stands there already.</source>
        <translation>{name} از پیش آنجاست.</translation>
    </message>
    <message>
        <source>{name}. {problem}</source>
        <translation>{name}. {problem}</translation>
    </message>
    <message>
        <source>{name}: left out, meters take versions like 2.1.0 only</source>
        <translation>{name}: کنار گذاشته شد، کنتورها تنها نسخه‌هایی مانند 2.1.0 می‌پذیرند</translation>
    </message>
    <message>
        <source>{name}: made.</source>
        <translation>{name}: ساخته شد.</translation>
    </message>
    <message>
        <source>{name}: not in use</source>
        <translation>{name}: به کار نمی‌رود</translation>
    </message>
    <message>
        <source>{name}: not made. {why}</source>
        <translation>{name}: ساخته نشد. {why}</translation>
    </message>
    <message>
        <source>{name}: not tried.</source>
        <translation>{name}: آزموده نشد.</translation>
    </message>
    <message>
        <source>{name}: was there, and is kept as it is.</source>
        <translation>{name}: از پیش بود و همان‌طور که هست می‌ماند.</translation>
    </message>
    <message>
        <source>{name}: would be made, with the label {label}.</source>
        <translation>{name}: ساخته می‌شد، با برچسب {label}.</translation>
    </message>
    <message>
        <source>{name}: would be made.</source>
        <translation>{name}: ساخته می‌شد.</translation>
    </message>
    <message>
        <source>{name}: {failure}</source>
        <translation>{name}: {failure}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name}={value}: {value!r} is no number like 1.5</source>
        <translation>{name}={value}: {value!r} عددی مانند 1.5 نیست</translation>
    </message>
    <message>
        <source>{new} gets the device {device}. What {old} measures from now on is stored, but not sent. To undo it, exchange them the other way round.</source>
        <translation>{new} دستگاه {device} را می‌گیرد. آنچه {old} از این پس اندازه می‌گیرد ذخیره می‌شود، ولی فرستاده نمی‌شود. برای واگرد، آن‌ها را برعکس تعویض کنید.</translation>
    </message>
    <message>
        <source>{new} has taken the place of {meter} already.</source>
        <translation>{new} از پیش جای {meter} را گرفته است.</translation>
    </message>
    <message>
        <source>{new} has taken the place of {old}.</source>
        <translation>{new} جای {old} را گرفت.</translation>
    </message>
    <message>
        <source>{new} new</source>
        <translation>{new} جدید</translation>
    </message>
    <message numerus="yes">
        <source>{new} new, %n (was|were) here already</source>
        <translation>
            <numerusform>{new} جدید، %n مورد از پیش اینجا بود</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} the same, {wrong} wrong.</source>
        <translation>{new} جدید، {changed} تغییرکرده، {same} همان، {wrong} نادرست.</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} the same, {wrong} wrong. Nothing is written yet.</source>
        <translation>{new} جدید، {changed} تغییرکرده، {same} همان، {wrong} نادرست. هنوز چیزی نوشته نشده است.</translation>
    </message>
    <message numerus="yes">
        <source>{new} of %n reading(s) new</source>
        <translation>
            <numerusform>{new} قرائت از %n قرائت تازه است</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} takes the place of {old} now. What {old} measures afterwards is stored, but not sent.</source>
        <translation>اکنون {new} جای {old} را می‌گیرد. آنچه {old} از آن پس اندازه می‌گیرد ذخیره می‌شود، ولی فرستاده نمی‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>{new} to be made; %n (is|are) there already and (stays|stay) as before.</source>
        <translation>
            <numerusform>{new} مورد ساخته می‌شود؛ %n مورد از پیش هست و همان‌طور که بود می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} characters: {most} are the most.</source>
        <translation>{n} نویسه: بیشینه {most} است.</translation>
    </message>
    <message>
        <source>{n} of at least {least} characters.</source>
        <translation>{n} از دست‌کم {least} نویسه.</translation>
    </message>
    <message>
        <source>{old} was not collected before: {why}</source>
        <translation>{old} پیش از آن جمع‌آوری نشد: {why}</translation>
    </message>
    <message>
        <source>{old} → {new}, read back</source>
        <translation>{old} → {new}، بازخوانی شد</translation>
    </message>
    <message>
        <source>{outcome} {error}</source>
        <translation>{outcome} {error}</translation>
    </message>
    <message>
        <source>{package}: left out, meters take versions like 2.1.0 only.</source>
        <translation>{package}: کنار گذاشته شد، کنتورها فقط نسخه‌هایی مانند 2.1.0 می‌پذیرند.</translation>
    </message>
    <message>
        <source>{page} ({keys})</source>
        <translation>{page} ({keys})</translation>
    </message>
    <message>
        <source>{parent} is a file, not a folder.</source>
        <translation>{parent} پرونده است، نه پوشه.</translation>
    </message>
    <message>
        <source>{part}: {state}</source>
        <translation>{part}: {state}</translation>
    </message>
    <message>
        <source>{part}: {text}</source>
        <translation>{part}: {text}</translation>
    </message>
    <message>
        <source>{path} (said by OFMON_DATA or --data)</source>
        <translation>{path} (از OFMON_DATA یا --data)</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as a picture: {reason}.</source>
        <translation>{path} را نمی‌توان به صورت تصویر خواند: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} خوانده نمی‌شود: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {why}.</source>
        <translation>{path} خوانده نمی‌شود: {why}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>{path} نوشته نمی‌شود: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: the picture is too large.</source>
        <translation>{path} نوشته نشد: تصویر بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation>{path} نوشته نشد: {why}.</translation>
    </message>
    <message>
        <source>{path} holds no database: nothing can be copied.</source>
        <translation>در {path} پایگاه داده‌ای نیست: چیزی برای رونوشت نیست.</translation>
    </message>
    <message>
        <source>{path} holds {held}, encrypted.</source>
        <translation>{path} به‌شکل رمزنگاری‌شده {held} را در بر دارد.</translation>
    </message>
    <message>
        <source>{path} is an older OFMon&apos;s, and can&apos;t be brought up to date where nothing can be written.</source>
        <translation>{path} از OFMon قدیمی‌تری است و جایی که چیزی نوشته نمی‌شود به‌روز نمی‌شود.</translation>
    </message>
    <message>
        <source>{path} is damaged or no database of OFMon: {origin}.</source>
        <translation>{path} آسیب دیده است یا پایگاه دادهٔ OFMon نیست: {origin}.</translation>
    </message>
    <message>
        <source>{path} is damaged or no database of OFMon: {why}.</source>
        <translation>{path} آسیب دیده است یا پایگاه دادهٔ OFMon نیست: {why}.</translation>
    </message>
    <message>
        <source>{path} is too large.</source>
        <translation>{path} بیش از حد بزرگ است.</translation>
    </message>
    <message numerus="yes">
        <source>{path} is whole: %n reading(s), schema {schema}.</source>
        <translation>
            <numerusform>{path} سالم است: %n قرائت، طرح‌واره {schema}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} names no kind of file for labels.</source>
        <translation>{path} نوع پرونده‌ای برای برچسب‌ها نیست.</translation>
    </message>
    <message>
        <source>{path} stays as it is.</source>
        <translation>{path} همان‌طور که هست می‌ماند.</translation>
    </message>
    <message>
        <source>{path} was not taken: {what}</source>
        <translation>{path} پذیرفته نشد: {what}</translation>
    </message>
    <message>
        <source>{path} was written by a newer OFMon (schema {schema}, this one knows {migrations}).</source>
        <translation>{path} را OFMon تازه‌تری نوشته است (طرح‌واره {schema}، این یکی {migrations} را می‌شناسد).</translation>
    </message>
    <message>
        <source>{path} was written by a newer OFMon (schema {version}, this one knows {migrations}).</source>
        <translation>{path} را OFMon تازه‌تری نوشته است (طرح‌واره {version}، این یکی {migrations} را می‌شناسد).</translation>
    </message>
    <message>
        <source>{percent:.2f}%</source>
        <translation>{percent:.2f}٪</translation>
    </message>
    <message>
        <source>{place} has {member!r}, which isn&apos;t known.</source>
        <translation>{place} بخش {member!r} را دارد که شناخته نیست.</translation>
    </message>
    <message>
        <source>{place}: {member!r} must be {expected}.</source>
        <translation>{place}: {member!r} باید {expected} باشد.</translation>
    </message>
    <message>
        <source>{place}: {what}</source>
        <translation>{place}: {what}</translation>
    </message>
    <message>
        <source>{place}; not connected to a meter</source>
        <translation>{place}؛ به کنتوری متصل نیست</translation>
    </message>
    <message>
        <source>{power:.2f} kW</source>
        <translation>{power:.2f} kW</translation>
    </message>
    <message>
        <source>{power} W</source>
        <translation>{power} W</translation>
    </message>
    <message numerus="yes">
        <source>{problems} And %n more.</source>
        <translation>
            <numerusform>{problems} و %n مورد دیگر.</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem}: correct --meter or OFMON_METER.</source>
        <translation>{problem}: --meter یا OFMON_METER را درست کنید.</translation>
    </message>
    <message>
        <source>{problem}: correct --testbed or OFMON_TESTBED.</source>
        <translation>{problem}: --testbed یا OFMON_TESTBED را درست کنید.</translation>
    </message>
    <message>
        <source>{program} (process {number})</source>
        <translation>{program} (فرایند {number})</translation>
    </message>
    <message>
        <source>{prog} --help tells how it is used.</source>
        <translation>{prog} --help شیوهٔ استفاده را می‌گوید.</translation>
    </message>
    <message>
        <source>{readings} without a time</source>
        <translation>{readings} بدون زمان</translation>
    </message>
    <message>
        <source>{readings}, not finished</source>
        <translation>{readings}، ناتمام</translation>
    </message>
    <message>
        <source>{readings}, {energy}, from {first} to {last}</source>
        <translation>{readings}، {energy}، از {first} تا {last}</translation>
    </message>
    <message>
        <source>{reason} ({number})</source>
        <translation>{reason} ({number})</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} s</translation>
    </message>
    <message numerus="yes">
        <source>{sent} of %n update(s)</source>
        <translation>
            <numerusform>{sent} از %n به‌روزرسانی</numerusform>
        </translation>
    </message>
    <message>
        <source>{server} shows another certificate: {fingerprint}.</source>
        <translation>{server} گواهی دیگری نشان می‌دهد: {fingerprint}.</translation>
    </message>
    <message>
        <source>{setting} (was {value})</source>
        <translation>{setting} (پیش‌تر {value})</translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translation>{share:.0f} %</translation>
    </message>
    <message>
        <source>{short} or {whole} characters</source>
        <translation>{short} یا {whole} نویسه</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n line(s)</source>
        <translation>
            <numerusform>{shown} از %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>{signal} ({dbm} dBm)</source>
        <translation>{signal} ({dbm} dBm)</translation>
    </message>
    <message>
        <source>{signal} dBm</source>
        <translation>{signal} dBm</translation>
    </message>
    <message>
        <source>{site}: {counted}</source>
        <translation>{site}: {counted}</translation>
    </message>
    <message>
        <source>{site}: {counted}.</source>
        <translation>{site}: {counted}.</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} ٪</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n reading(s)</source>
        <translation>
            <numerusform>{some} از %n قرائت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n token(s) found</source>
        <translation>
            <numerusform>{some} از %n توکن یافت شد</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} is the database itself.</source>
        <translation>{source} خود پایگاه داده است.</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span} پیش</translation>
    </message>
    <message>
        <source>{span} ahead</source>
        <translation>{span} جلو</translation>
    </message>
    <message>
        <source>{span} behind</source>
        <translation>{span} عقب</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>{span} مانده</translation>
    </message>
    <message>
        <source>{ssid!r} is not a meter&apos;s name: SEM-aa:bb:cc:dd:ee:ff</source>
        <translation>{ssid!r} نام کنتور نیست: SEM-aa:bb:cc:dd:ee:ff</translation>
    </message>
    <message>
        <source>{ssid} broke off while it was joined: the signal is weak, or the password is wrong.</source>
        <translation>{ssid} هنگام پیوستن قطع شد: سیگنال ضعیف است، یا گذرواژه نادرست است.</translation>
    </message>
    <message>
        <source>{ssid} could not be joined (NetworkManager&apos;s reason {reason}).</source>
        <translation>پیوستن به {ssid} ممکن نبود (دلیل NetworkManager: {reason}).</translation>
    </message>
    <message>
        <source>{ssid} could not be joined within {join_s:.0f} s.</source>
        <translation>پیوستن به {ssid} در {join_s:.0f} s ممکن نبود.</translation>
    </message>
    <message>
        <source>{ssid} is not in reach.</source>
        <translation>{ssid} در دسترس نیست.</translation>
    </message>
    <message>
        <source>{ssid} refused the Wi-Fi password.</source>
        <translation>{ssid} گذرواژهٔ وای‌فای را نپذیرفت.</translation>
    </message>
    <message>
        <source>{ssid} was joined but did not answer within {join_s:.0f} s.</source>
        <translation>به {ssid} پیوستید، ولی در {join_s:.0f} s پاسخ نداد.</translation>
    </message>
    <message>
        <source>{ssid} was joined but gave no address.</source>
        <translation>به {ssid} پیوستید، ولی نشانی نداد.</translation>
    </message>
    <message>
        <source>{stake} You said {count}.</source>
        <translation>{stake} شما گفتید {count}.</translation>
    </message>
    <message>
        <source>{state} {figure}</source>
        <translation>{state} {figure}</translation>
    </message>
    <message>
        <source>{state}: {meaning}</source>
        <translation>{state}: {meaning}</translation>
    </message>
    <message>
        <source>{step} {figure}</source>
        <translation>{step} {figure}</translation>
    </message>
    <message>
        <source>{step}: waiting</source>
        <translation>{step}: در انتظار</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <translation>{step}: {state}</translation>
    </message>
    <message>
        <source>{step}: {text}</source>
        <translation>{step}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>{stored}; %n of them (is|are) not yet confirmed on the server.</source>
        <translation>
            <numerusform>{stored}؛ %n مورد از آن‌ها هنوز روی سرور تأیید نشده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>{s} s left</source>
        <translation>{s} s مانده</translation>
    </message>
    <message>
        <source>{target} can&apos;t be written: there is no folder {parent}.</source>
        <translation>{target} نوشته نمی‌شود: پوشهٔ {parent} نیست.</translation>
    </message>
    <message>
        <source>{target} can&apos;t be written: {reason}.</source>
        <translation>{target} نوشته نمی‌شود: {reason}.</translation>
    </message>
    <message>
        <source>{target} exists already.</source>
        <translation>{target} از پیش وجود دارد.</translation>
    </message>
    <message>
        <source>{tariff}, in {currency}</source>
        <translation>{tariff}، به {currency}</translation>
    </message>
    <message>
        <source>{text!r} is no day like 2026-01-31</source>
        <translation>{text!r} روزی مانند 2026-01-31 نیست</translation>
    </message>
    <message>
        <source>{text!r} is no month like 2026-10</source>
        <translation>{text!r} ماهی مانند 2026-10 نیست</translation>
    </message>
    <message>
        <source>{text!r} is no number</source>
        <translation>{text!r} عدد نیست</translation>
    </message>
    <message>
        <source>{text!r} is no number like 1.5</source>
        <translation>{text!r} عددی مانند 1.5 نیست</translation>
    </message>
    <message>
        <source>{text!r} is no number of columns and rows like 3x8.</source>
        <translation>{text!r} شمار ستون‌ها و ردیف‌ها مانند 3x8 نیست.</translation>
    </message>
    <message>
        <source>{text!r} is no number of days from 1 to {most}.</source>
        <translation>{text!r} شمار روز از 1 تا {most} نیست.</translation>
    </message>
    <message>
        <source>{text!r} is no time of day.</source>
        <translation>{text!r} ساعتی از روز نیست.</translation>
    </message>
    <message>
        <source>{text!r} is no time.</source>
        <translation>{text!r} زمان نیست.</translation>
    </message>
    <message>
        <source>{text!r} is no week like 2026-W44</source>
        <translation>{text!r} هفته‌ای مانند 2026-W44 نیست</translation>
    </message>
    <message>
        <source>{text!r} is no whole number</source>
        <translation>{text!r} عدد صحیح نیست</translation>
    </message>
    <message>
        <source>{text!r} is no year like 2026</source>
        <translation>{text!r} سالی مانند 2026 نیست</translation>
    </message>
    <message>
        <source>{text!r} is not a size like 1280x800</source>
        <translation>{text!r} اندازه‌ای مانند 1280x800 نیست</translation>
    </message>
    <message>
        <source>{text!r}, but line {number} says {before!r} for the site {site!r}: one of the two lines is wrong, or names the wrong site.</source>
        <translation>{text!r}، اما سطر {number} برای محل {site!r} می‌گوید {before!r}: یکی از این دو سطر نادرست است یا محل نادرستی را نام می‌برد.</translation>
    </message>
    <message>
        <source>{time} by {computer}</source>
        <translation>{time} با {computer}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>{time}, {energy:.2f} kWh</source>
        <translation>{time}، {energy:.2f} kWh</translation>
    </message>
    <message>
        <source>{time}, {energy} kWh</source>
        <translation>{time}، {energy} kWh</translation>
    </message>
    <message>
        <source>{time}: firmware {version}: {state}</source>
        <translation>{time}: میان‌افزار {version}: {state}</translation>
    </message>
    <message>
        <source>{time}: its power went</source>
        <translation>{time}: برقش رفت</translation>
    </message>
    <message>
        <source>{time}: {new} took the place of {old} as {device}</source>
        <translation>{time}: {new} به عنوان {device} جای {old} را گرفت</translation>
    </message>
    <message>
        <source>{time}: {new} took the place of {old}.</source>
        <translation>{time}: {new} جای {old} را گرفت.</translation>
    </message>
    <message numerus="yes">
        <source>{title} (without %n device(s) below 0)</source>
        <translation>
            <numerusform>{title} (بدون %n دستگاه زیر ۰)</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} ({page})</source>
        <translation>{title} ({page})</translation>
    </message>
    <message>
        <source>{title} {version} fetched and checked</source>
        <translation>{title} {version} دریافت و بررسی شد</translation>
    </message>
    <message>
        <source>{title} {version} fetched and checked.</source>
        <translation>{title} {version} دریافت و بررسی شد.</translation>
    </message>
    <message>
        <source>{title}. From {low} to {high} {unit}.</source>
        <translation>{title}. از {low} تا {high} {unit}.</translation>
    </message>
    <message>
        <source>{title}. Largest: {largest}. Readings: {complete}. Bars that may be off: {unsure}.</source>
        <translation>{title}. بزرگ‌ترین: {largest}. قرائت‌ها: {complete}. ستون‌هایی که شاید دقیق نباشند: {unsure}.</translation>
    </message>
    <message>
        <source>{title}. No readings.</source>
        <translation>{title}. بدون قرائت.</translation>
    </message>
    <message>
        <source>{title}. {hours} with a reading. Peak: {power:.2f} kW, {when}.</source>
        <translation>{title}. {hours} با قرائت. اوج: {power:.2f} kW، {when}.</translation>
    </message>
    <message>
        <source>{title}; a year before: {energy}</source>
        <translation>{title}؛ یک سال قبل: {energy}</translation>
    </message>
    <message>
        <source>{title}; the period before: {energy}</source>
        <translation>{title}؛ دورهٔ قبل: {energy}</translation>
    </message>
    <message numerus="yes">
        <source>{typed} characters: %n too many.</source>
        <translation>
            <numerusform>{typed} نویسه: %n تا بیش از حد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{typed} of %n character(s).</source>
        <translation>
            <numerusform>{typed} از %n نویسه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{updated} of %n meter(s) updated to {versions}, {current} had nothing newer to get.</source>
        <translation>
            <numerusform>{updated} از %n کنتور به {versions} به‌روز شد، برای {current} کنتور نسخهٔ تازه‌تری نبود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{updated} of %n meter(s) updated to {versions}.</source>
        <translation>
            <numerusform>{updated} از %n کنتور به {versions} به‌روز شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{updated} of %n meter(s) updated, {current} had nothing newer to get.</source>
        <translation>
            <numerusform>{updated} از %n کنتور به‌روز شد، برای {current} کنتور نسخهٔ تازه‌تری نبود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{updated} of %n meter(s) updated.</source>
        <translation>
            <numerusform>{updated} از %n کنتور به‌روز شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{url!r} is no address.</source>
        <translation>{url!r} نشانی نیست.</translation>
    </message>
    <message>
        <source>{url!r} is no server&apos;s address.</source>
        <translation>{url!r} نشانی سرور نیست.</translation>
    </message>
    <message>
        <source>{url} and this computer can&apos;t agree on a secure connection ({reason}).</source>
        <translation>{url} و این رایانه بر سر اتصال امن به توافق نمی‌رسند ({reason}).</translation>
    </message>
    <message>
        <source>{url} did not answer in time.</source>
        <translation>{url} به موقع پاسخ نداد.</translation>
    </message>
    <message>
        <source>{url} has too much to do (status {status_code}).</source>
        <translation>{url} کار بسیاری دارد (وضعیت {status_code}).</translation>
    </message>
    <message>
        <source>{url} refused readings for now (status {code}).</source>
        <translation>{url} فعلاً قرائت‌ها را رد کرد (وضعیت {code}).</translation>
    </message>
    <message>
        <source>{url} refused the user name or the password of {user}.</source>
        <translation>{url} نام کاربری یا گذرواژهٔ {user} را نپذیرفت.</translation>
    </message>
    <message>
        <source>{url} shows no certificate: only addresses with https:// do.</source>
        <translation>{url} گواهی نشان نمی‌دهد: تنها نشانی‌های https:// گواهی دارند.</translation>
    </message>
    <message>
        <source>{url}{path} sends more than {bytes_max} bytes: it is no OFMon meter.</source>
        <translation>{url}{path} بیش از {bytes_max} بایت می‌فرستد: کنتور OFMon نیست.</translation>
    </message>
    <message>
        <source>{user} is signed in as system administrator, who has no devices.</source>
        <translation>{user} با نقش مدیر سیستم وارد شده است که دستگاهی ندارد.</translation>
    </message>
    <message>
        <source>{user} needs two-factor sign-in, which OFMon does not support.</source>
        <translation>{user} به ورود دومرحله‌ای نیاز دارد که OFMon پشتیبانی نمی‌کند.</translation>
    </message>
    <message>
        <source>{value!r} is no meter&apos;s address.</source>
        <translation>{value!r} نشانی کنتور نیست.</translation>
    </message>
    <message>
        <source>{value!r} is no server&apos;s address.</source>
        <translation>{value!r} نشانی سرور نیست.</translation>
    </message>
    <message>
        <source>{value!r} is none of {known}.</source>
        <translation>{value!r} هیچ‌یک از {known} نیست.</translation>
    </message>
    <message>
        <source>{version!r} is not a meter&apos;s version number</source>
        <translation>{version!r} شمارهٔ نسخهٔ کنتور نیست</translation>
    </message>
    <message>
        <source>{version!r} is not a version like 1.0.2</source>
        <translation>{version!r} نسخه‌ای مانند 1.0.2 نیست</translation>
    </message>
    <message>
        <source>{version} failed: {error}</source>
        <translation>{version} ناموفق بود: {error}</translation>
    </message>
    <message>
        <source>{volts:.1f} V  {amperes:.2f} A  {watts:.0f} W  {voltamperes:.0f} VA</source>
        <translation>{volts:.1f} V  {amperes:.2f} A  {watts:.0f} W  {voltamperes:.0f} VA</translation>
    </message>
    <message>
        <source>{warning}: these figures are too low</source>
        <translation>{warning}: این رقم‌ها کمتر از مقدار واقعی‌اند</translation>
    </message>
    <message>
        <source>{what}: {quantity}, {amount}</source>
        <translation>{what}: {quantity}، {amount}</translation>
    </message>
    <message>
        <source>{when}: {energy}</source>
        <translation>{when}: {energy}</translation>
    </message>
    <message>
        <source>{when}: {energy}, {readings}, time {sure}</source>
        <translation>{when}: {energy}، {readings}، زمان {sure}</translation>
    </message>
    <message>
        <source>{when}: {figures}</source>
        <translation>{when}: {figures}</translation>
    </message>
    <message>
        <source>{who}, {period}: load duration</source>
        <translation>{who}، {period}: تداوم بار</translation>
    </message>
    <message>
        <source>{who}, {period}: mean current by hour</source>
        <translation>{who}، {period}: میانگین جریان بر حسب ساعت</translation>
    </message>
    <message>
        <source>{who}, {period}: mean power by hour</source>
        <translation>{who}، {period}: میانگین توان بر حسب ساعت</translation>
    </message>
    <message>
        <source>{who}, {period}: mean power by hour and day</source>
        <translation>{who}، {period}: میانگین توان بر حسب ساعت و روز</translation>
    </message>
    <message>
        <source>{who}, {period}: mean voltage by hour</source>
        <translation>{who}، {period}: میانگین ولتاژ بر حسب ساعت</translation>
    </message>
    <message>
        <source>{who}, {period}: power factor by hour</source>
        <translation>{who}، {period}: ضریب توان بر حسب ساعت</translation>
    </message>
    <message>
        <source>{who}, {period}: {energy} by day</source>
        <translation>{who}، {period}: {energy} بر حسب روز</translation>
    </message>
    <message>
        <source>{who}, {period}: {energy} by hour</source>
        <translation>{who}، {period}: {energy} بر حسب ساعت</translation>
    </message>
    <message>
        <source>{who}, {period}: {energy} by month</source>
        <translation>{who}، {period}: {energy} بر حسب ماه</translation>
    </message>
    <message>
        <source>{window:.0f} ms after the last read</source>
        <translation>{window:.0f} ms پس از آخرین خواندن</translation>
    </message>
    <message numerus="yes">
        <source>{word} ({reason}): %n reading(s).</source>
        <translation>
            <numerusform>{word} ({reason}): %n قرائت.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} A</source>
        <translation>{} A</translation>
    </message>
    <message>
        <source>{} V</source>
        <translation>{} V</translation>
    </message>
    <message>
        <source>{} W</source>
        <translation>{} W</translation>
    </message>
    <message>
        <source>{} confirmed</source>
        <translation>{} تأیید شده</translation>
    </message>
    <message>
        <source>{} held</source>
        <translation>{} نگه‌داشته شده</translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation>{} ساعت</translation>
    </message>
    <message>
        <source>{} kWh</source>
        <translation>{} kWh</translation>
    </message>
    <message>
        <source>{} refused</source>
        <translation>{} رد شده</translation>
    </message>
    <message>
        <source>{} sent</source>
        <translation>{} فرستاده شده</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <translation>{} در انتظار</translation>
    </message>
    <message>
        <source>“{name}”: {what}</source>
        <translation>«{name}»: {what}</translation>
    </message>
    <message>
        <source>−{share:.1f} %</source>
        <translation>‎−{share:.1f} %</translation>
    </message>
</context>
</TS>
