import type { RequestLanguage } from '../language.ts'

/** How people ask for a person in Hindi. */
export const hindi: RequestLanguage = {
  code: 'hi',
  name: 'Hindi',
  verbLast: true,
  lists: {
    agent: `
      इंसान, इन्सान, मनुष्य, आदमी, व्यक्ति, व्यक्तियों, एजेंट, एजेन्ट, प्रतिनिधि, ग्राहक सेवा, ग्राहक सेवा प्रतिनिधि,
      ग्राहक सहायता, कस्टमर केयर, कस्टमर सर्विस, कस्टमर सपोर्ट, कस्टमरकेयर, अधिकारी, कर्मचारी, मैनेजर, प्रबंधक,
      सुपरवाइजर, सुपरवाइज़र, ऑपरेटर, आपरेटर, एक्जीक्यूटिव, एग्जीक्यूटिव, सलाहकार, विशेषज्ञ, बॉस, बंदे, बंदा, सपोर्ट
      टीम, सहायता टीम, सहायक, हेल्पलाइन, लोगों, सीनियर, सहकर्मी, मानव, insaan, insan, insaano, aadmi, admi, vyakti,
      vyakthi, agent, agents, representative, executive, customer care, customer service, customer support,
      customercare, manager, supervisor, operator, adhikari, karmchari, human, human being, bande, banda, person,
      senior, officer, support team, support, helpline, advisor, boss, staff, pratinidhi, team member, staff member,
      log, logon, banday`,
    someone: `
      किसी, कोई, किसी से, kisi, koi, kisee, someone, somebody, किसी और`,
    real: `
      असली, वास्तविक, सच्चे, सचमुच के, जिंदा, ज़िंदा, जीवित, लाइव, मानवीय, असल, asli, asal, real, live, zinda, sacchi,
      sach ke, human, actual, जो रोबोट न हो, jo robot na ho`,
    fill: `
      से, को, के, की, का, में, पर, साथ, मुझे, मेरी, मेरा, मेरे, मुझको, हमें, हमारी, मैं, क्या, किसी, कोई, एक, आपके,
      आपकी, अपने, अपनी, आप, अभी, तुरंत, जल्दी, जल्द, फौरन, सीधे, सीधा, कृपया, प्लीज, प्लीज़, फोन, फ़ोन, कॉल, यहाँ,
      यहां, वहाँ, वहां, टीम, कंपनी, विभाग, और, ही, तो, भी, जरा, ज़रा, बस, सिर्फ, केवल, बात, संपर्क, चाहिए, असिस्टेंस,
      se, ko, ke, ki, ka, mein, me, main, mai, par, pe, sath, saath, mujhe, mujhko, meri, mera, mere, hame, hume, kya,
      kisi, koi, ek, aapke, aapki, apne, apni, aap, abhi, turant, jaldi, fauran, seedhe, please, plz, pls, phone,
      call, yahan, yaha, wahan, waha, team, company, aur, hi, to, toh, bhi, zara, jara, bas, sirf, baat, bat, a, hai,
      है, ji, जी, kripya, आज, aaj, or, wala, wali, वाले, वाला, theek`,
    please: `
      प्लीज, प्लीज़, कृपया, please, plz, pls, kripya, धन्यवाद, अभी, abhi, जल्दी, jaldi, जी`,
    talk: `
      बात करनी, बात करना, बात करवाओ, बात करवाइए, बात करवा, बात करवाएं, बात कराओ, बात कराइए, बात करा, बात कराएं, बात
      करवानी, बात करने, बात कर, बात करूँ, बात करूं, बात हो, बात करें, बातचीत, संपर्क करना, संपर्क, संपर्क करवाइए, चैट
      करना, चैट करनी, चैट, वार्तालाप, बोलना, मिलना, सहायता चाहिए, मदद चाहिए, सहायता, मदद, जुड़ना, जोड़, कनेक्ट, baat
      karni, baat karna, baat karwao, baat karwaiye, baat karwa, baat karao, baat karaiye, baat kara, baat karwa do,
      baat karane, baat kar, baat karne, baat karwani, baat ho, baat karu, baat karoon, bat karni, bat karna, bat
      karao, bat karwao, bat kar, chat karna, chat karni, sampark, milna, help chahiye, madad chahiye, talk karna,
      talk karni, speak karna, connect hona, contact karna, juden, judna, chat karna hai, contact karna hai, contact
      karo, contact kare, contact kaise kare`,
    connect: `
      जोड़िए, जोड़ दीजिए, जोड़ें, जोड़ो, जोड़ सकते, जोड़ दो, जोड़, कनेक्ट करें, कनेक्ट करो, कनेक्ट कीजिए, कनेक्ट कर,
      कनेक्ट करा, ट्रांसफर करें, ट्रांसफर करो, ट्रांसफर कीजिए, ट्रांसफर कर, दीजिए, दो, दे दो, बुलाओ, बुलाइए, बुला दो,
      बुला दीजिए, बुलाएं, भेजो, भेजिए, मिलाइए, मिलाओ, मिलवाइए, चाहिए, connect karo, connect karen, connect kare,
      connect kijiye, connect kar, connect kariye, connect karein, connect kara do, connect karwao, transfer karo,
      transfer kare, transfer kar, transfer kijiye, jodo, jodiye, jod do, jod dijiye, dijiye, de do, bulao, bulaiye,
      bula do, bhejo, bhejiye, milao, milaiye, chahiye, chaiye, chahie, chahiy, फोन करे, कॉल करे, phone kare, call
      kare, call karwao, call karwa do, फोन करवाइए, कॉल करवाइए, मदद करे, madad kare, help kare, जवाब दे, jawab de,
      reply kare, बात करे, baat kare, कॉल करवा, फोन करवा`,
    want: `
      चाहिए, चाहता हूँ, चाहती हूँ, चाहता हूं, चाहती हूं, जरूरत है, ज़रूरत है, आवश्यकता है, की जरूरत, की ज़रूरत, दीजिए,
      दे दो, दो, chahiye, chaiye, chahie, chahta hoon, chahti hoon, jarurat hai, zarurat hai, zaroorat hai, dijiye, de
      do, mangta hun, बुलाओ, bulao`,
    no: `
      नहीं चाहिए, नहीं करनी, नहीं करना, नहीं, मत, बंद करो, बंद कीजिए, बस करो, हटाओ, तंग आ गया, तंग आ गई, परेशान, nahi
      chahiye, nahin chahiye, nahi chaiye, nahi karni, nahi karna, nahin karni, nahi, nahin, nhi, mat, band karo, bas
      karo, hatao, tang aa gaya, tang aa gayi, pareshan, no, no more, की जगह, ki jagah, के बजाय, ke bajay, बिना, bina,
      बहुत हुआ, bahut hua, nhi chahiye, chhodo`,
    bot: `
      बॉट, बोट, रोबोट, रोबोटों, चैटबॉट, चैट बॉट, मशीन, मशीनों, कंप्यूटर, ऑटोमैटिक जवाब, स्वचालित जवाब, स्वचालित उत्तर,
      स्वचालित उत्तरों, आर्टिफिशियल इंटेलिजेंस, एआई, वर्चुअल असिस्टेंट, bot, bots, robot, robots, chatbot, chat bot,
      machine, computer, automatic jawab, ai, automated reply, automated message, auto reply, virtual assistant`,
    exists: `
      है, हैं, hai, hain, मिलेगा, milega, है क्या, hai kya, उपलब्ध है`,
    there: `
      यहाँ, यहां, वहाँ, वहां, उधर, इधर, yahan, yaha, wahan, waha, available, उपलब्ध, online, ऑनलाइन, मौजूद`,
    callback: `
      मुझे कॉल करें, मुझे कॉल करो, मुझे कॉल कीजिए, मुझे वापस कॉल करें, मुझे वापस कॉल कीजिए, मुझे फोन करें, मुझे फोन
      करो, मुझे फोन कीजिए, मुझे फ़ोन करें, मुझे फ़ोन कीजिए, वापस कॉल करें, वापस कॉल कीजिए, वापस कॉल करो, कॉल बैक,
      कॉलबैक, मुझसे संपर्क करें, मुझसे संपर्क कीजिए, मुझे कॉल बैक, mujhe call karo, mujhe call kare, mujhe call karen,
      mujhe call karein, mujhe call kijiye, mujhe wapas call karo, mujhe wapas call kare, wapas call karo, wapas call
      kare, wapas call karen, mujhe phone karo, mujhe phone kare, mujhe phone karen, mujhe phone kijiye, call back
      karo, call back kare, call back kijiye, callback chahiye, call back chahiye, call me back, mujhse sampark kare,
      mujhse sampark karen, mujhe call kar do, mujhe phone kar do, मुझे कॉल कर दो, मुझे फोन कर दो, mujhe call back,
      कॉल बैक करें, मुझे कॉल करवाइए`,
  },
  phrases: [
    '(कोई|koi) <fill>? <real> <fill>? (इंसान|आदमी|व्यक्ति|एजेंट|insaan|insan|aadmi|admi|vyakti|agent|person|human)',
    '(कोई|koi) <fill>? <agent> <fill>? (है|hai|मिलेगा|milega|उपलब्ध|available)',
    '(कोई|koi) (है|hai) (यहाँ|यहां|वहाँ|वहां|yahan|yaha|wahan|waha)',
    '(यहाँ|वहाँ|yahan|wahan|यहां|वहां) <fill>? (कोई|koi) <fill>? <fill>? (है|hai) (क्या|kya)',
    '<agent> (हो|है) (क्या|तो)',
    '(मुझे|mujhe) <fill>? <bot> <fill>? <talk> <no>',
    '<person> <fill>? <fill>? (बात|baat|bat) (करनी|करना|कराओ|करा|karni|karna|karao|kara|करवा|karwa)',
    '(मेरी|meri|हमारी|hamari) (बात|baat|bat) <fill>? <fill>? <agent> <fill>?',
    '(किससे|kisse) (बात|baat) (करूँ|करूं|कर सकता|karu|karun|kar sakta)',
    '(कोई|koi|किसी|kisi) <fill>? <fill>? (मुझे|mujhe)? <fill>? (कॉल|फोन|फ़ोन|call|phone) <fill>? (कर|kar|करे|kare|करवा)',
  ],
  exceptions: [
    '<agent> (से|se) (बात|baat|bat) (की|हुई|हो|ki|hui|ho|kiya|करी|kari) (थी|है|गई|चुकी|thi|hai|gayi|chuki)?',
    '(मुझे|mujhe) <fill>? (कॉल|फोन|call|phone) (मत|mat|न|na) <fill>?',
    '(मत|mat|बंद|band) (करो|करें|कीजिए|karo|kare|kijiye|करना|karna)',
    '(दूसरा|दूसरे|दूसरी|अन्य|कितने|तीसरा|मेरे साथ|मेरे|मेरा|dusra|dusre|dusri|kitne|anya|mere|mera|meri|और) <fill>? (व्यक्ति|आदमी|इंसान|लोग|लोगों|कर्मचारी|एजेंट|मैनेजर|बॉस|सीनियर|vyakti|aadmi|insaan|insan|log|agent|manager|boss|senior|person)',
    '(रोबोट|robot) (वैक्यूम|vacuum|क्लीनर|cleaner)',
    '(वाशिंग|washing|सिलाई|कॉफी|coffee) (मशीन|machine)',
    '<agent> (नंबर|number|का नंबर|का वेतन|बनना|बनने|banna|banne|ki salary|ka number|discount|code|id|fee|fees)',
    '(व्यक्तिगत|मानवाधिकार|आदमियत)',
    '(log) <fill>? (in|out|on|karna|कर)',
    '(support|सहायता|मदद|help|chat) (ticket|number|page)',
    '<agent> (ने|ne)',
    '(एक|ek)? (व्यक्ति|person|आदमी) (जोड़|jod|add)',
  ],
  correct: `
    personal, इंसानियत, manage, कर्म, प्रबंधन, stuff, log`,
}
